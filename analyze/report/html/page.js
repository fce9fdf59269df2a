// Escape closes the explanation that is open.
document.addEventListener('keydown', function (event) {
  var at = document.activeElement;
  if (event.key !== 'Escape') return;
  document.body.classList.add('quiet');
  if (at && at.tagName === 'MARK') at.blur();
});
['focusin', 'mousemove'].forEach(function (name) {
  document.addEventListener(name, function () { document.body.classList.remove('quiet'); });
});
// Evidence that is folded away would be missing on paper.
window.addEventListener('beforeprint', function () {
  document.querySelectorAll('details').forEach(function (d) { d.open = true; });
});
