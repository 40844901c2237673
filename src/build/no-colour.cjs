// Stands in for the part of chalk that looks at the terminal: cli/colour.ts does that, and importing node:process as chalk
// does opens standard input and costs milliseconds at every start.
module.exports = { stdout: false, stderr: false };
