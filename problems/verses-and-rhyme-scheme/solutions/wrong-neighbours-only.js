/**
 * @param {string} pattern
 * @param {string} s
 * @return {boolean}
 */
var wordPattern = function(pattern, s) {
    const words = s.split(' ');
    if (words.length !== pattern.length) return false;
    for (let i = 1; i < words.length; i++) {
        if ((pattern[i] === pattern[i - 1]) !== (words[i] === words[i - 1])) return false;
    }
    return true;
};
