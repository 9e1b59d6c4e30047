#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace purser::kit {

enum class Shade { Light, Dark };

/// What a colour is for; the only way to name one outside tokens.cpp.
enum class Role {
    Canvas,
    Surface,
    Raised,
    Hover,
    NeutralWeak,
    Line,
    LineStrong,
    Edge,
    Text,
    Muted,
    Faint,
    Accent,
    AccentWeak,
    OnAccent,
    Good,
    GoodWeak,
    Wait,
    WaitWeak,
    Bad,
    BadWeak,
    Look,
    LookWeak,
    Note,
    NoteWeak,
    Bench,
    Refused,
    RefusedDeep,
    OnRefused,
    Shadow,
};
inline constexpr int kRoleCount = static_cast<int>(Role::Shadow) + 1;

/// What a thing's condition is; each has a shape as well as a colour.
enum class State { None, Good, Wait, Bad, Look, Note };

enum class TextSize { Small, Body, Title, Page, Number, Bench, Wall };
enum class Weight { Regular, Strong };

[[nodiscard]] QColor color(Role role, Shade shade);
/// The colour of a state's text and shape; muted for None.
[[nodiscard]] Role strongOf(State state);
/// The ground of a state's chip.
[[nodiscard]] Role weakOf(State state);

/// Logical pixels.
[[nodiscard]] int pixels(TextSize size);
/// Logical pixels from line to line, the same for Latin and Han (which a fallback font would make higher).
[[nodiscard]] int lineHeight(TextSize size);
/// Noto Sans, then Noto Sans CJK SC; digits of Noto Sans are tabular.
[[nodiscard]] const QFont &font(TextSize size, Weight weight = Weight::Regular);

/// Every colour group of Qt from the roles. A widget that is given this palette shows that shade, with all
/// its children.
[[nodiscard]] QPalette palette(Shade shade);
/// Which shade a palette of ours shows.
[[nodiscard]] Shade shadeOf(const QPalette &palette);
/// A filled control under the pointer.
[[nodiscard]] QColor underPointer(Role fill, Shade shade);

/// WCAG 2.2 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

/// Logical pixels at 100 %.
namespace size {
inline constexpr int kHairline = 1;
inline constexpr int kGapTiny = 4;
inline constexpr int kGapSmall = 8;
inline constexpr int kGap = 12;
inline constexpr int kPage = 16; ///< padding of lists, panels and cards
inline constexpr int kDashboard = 20;
inline constexpr int kDialog = 24;
inline constexpr int kRadius = 6;
inline constexpr int kFocusLine = 2;
inline constexpr int kFocusOff = 2;

inline constexpr int kRail = 76;
inline constexpr int kRailItemWidth = 68;
inline constexpr int kRailItemHeight = 50;
inline constexpr int kLogo = 28;
inline constexpr int kTopBar = 48;
inline constexpr int kStatusBar = 28;
inline constexpr int kStatusGap = 24;
inline constexpr int kSearchWidth = 380;
inline constexpr int kPanel = 420;
inline constexpr int kPanelHeader = 71;
inline constexpr int kPanelFooter = 61;

inline constexpr int kIcon = 20;
inline constexpr int kIconSmall = 16;
inline constexpr int kShape = 12; ///< of a state beside text
inline constexpr int kShapeLarge = 16; ///< of a finding
inline constexpr int kShapeEmpty = 32;

inline constexpr int kControl = 32; ///< buttons, inputs
inline constexpr int kControlFooter = 36;
inline constexpr int kControlSmall = 26; ///< filter row
inline constexpr int kInputPadding = 10;
inline constexpr int kInputWidth = 212;
inline constexpr int kFormWidth = 420;
inline constexpr int kBox = 16; ///< check box, radio button
inline constexpr int kBoxRadius = 3;
inline constexpr int kRadioRing = 5;
inline constexpr int kKeyRadius = 4;
inline constexpr int kScrollBar = 10;

inline constexpr int kChip = 20;
inline constexpr int kChipRadius = 10;
inline constexpr int kChipLeft = 6;
inline constexpr int kChipRight = 8;
inline constexpr int kToken = 26;
inline constexpr int kTokenRadius = 13;
inline constexpr int kTokenCross = 10;

inline constexpr int kTabs = 40;
inline constexpr int kTabSide = 11;
inline constexpr int kTabsStart = 5;
inline constexpr int kTabLine = 2;
inline constexpr int kFilterRow = 42;
inline constexpr int kHeaderRow = 28;
inline constexpr int kRow = 44;
inline constexpr int kRowOne = 34;
inline constexpr int kRowCompact = 28;
inline constexpr int kRowSide = 16;
inline constexpr int kColumnGap = 12;
inline constexpr int kRowMark = 3; ///< left edge of a selected row and of a finding
inline constexpr int kKeyValue = 24;
inline constexpr int kTimelineLine = 22;
inline constexpr int kTimelineTime = 52;
inline constexpr int kProductLine = 53;
inline constexpr int kPicture = 36;
inline constexpr int kNote = 32;
inline constexpr int kPriceHeader = 26;
inline constexpr int kPriceLine = 30;
inline constexpr int kPriceSum = 34;
inline constexpr int kPriceColumn = 86;
inline constexpr int kNumberCard = 102;

inline constexpr int kBulkBar = 48;
inline constexpr int kShadowBlur = 8;
inline constexpr int kShadowDown = 2;
inline constexpr int kToastWidth = 420;
inline constexpr int kSecondsWidth = 26;
inline constexpr int kProgress = 2;

inline constexpr int kBenchEdge = 12;
inline constexpr int kBenchHeader = 76;
inline constexpr int kBenchFooter = 92;
inline constexpr int kBenchPicture = 480;
inline constexpr int kBenchLine = 76;
inline constexpr int kBenchDisc = 96;
inline constexpr int kBenchHanLine = 62; ///< line height of TextSize::Bench when the text has Han
inline constexpr int kRefusedDisc = 132;
} // namespace size

/// Longest motion; 0 when the system asks for none.
inline constexpr int kMotionMilliseconds = 120;
inline constexpr int kUndoSeconds = 10;

} // namespace purser::kit
