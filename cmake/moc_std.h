// moc of Qt 6.4 stops at <compare>, <concepts> and <ranges>; with this macro empty it reads on (fixed in
// Qt 6.5.3).
#define _GLIBCXX_VISIBILITY(V)
