function isValid(s) {
  for (let i = 0; i < s.length; i += 2) {
    if (!['()', '[]', '{}'].includes(s.slice(i, i + 2))) return false;
  }
  return true;
}
