// Stands in for node:child_process in commander, which runs commands in files of their own with it; ours are none, and
// loading it at every start costs milliseconds.
module.exports = {};
