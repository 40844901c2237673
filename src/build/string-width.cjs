// Stands in for the package string-width, which cli-table3 asks for the width of every cell: the program measures columns
// in one way only, and does not load the emoji tables of that package at every start.
const { displayWidth } = require('../text/display-width.ts');

const ESCAPES = new RegExp(`${String.fromCharCode(27)}\\[[\\d;]*m`, 'g');

module.exports = (text) => displayWidth(String(text).replace(ESCAPES, ''));
