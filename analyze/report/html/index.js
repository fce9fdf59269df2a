// The search of the index. A query without marks matches letters with any; one
// with marks matches only those.
(function () {
  var rows = Array.prototype.slice.call(document.querySelectorAll('#documents > li'));
  var query = document.getElementById('query'), found = document.getElementById('found');
  var exact = function (s) { return s.normalize('NFC').toLowerCase(); };
  var bare = function (s) { return s.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd'); };
  var texts = rows.map(function (row) { var t = exact(row.textContent); return [t, bare(t)]; });
  function show() {
    var words = exact(query.value).split(/\s+/).filter(Boolean), n = 0;
    rows.forEach(function (row, i) {
      var ok = words.every(function (w) { return texts[i][bare(w) === w ? 1 : 0].indexOf(w) >= 0; });
      row.hidden = !ok;
      if (ok) n++;
    });
    found.textContent = n;
  }
  document.getElementById('search').hidden = false;
  query.addEventListener('input', show);
  show();
})();
