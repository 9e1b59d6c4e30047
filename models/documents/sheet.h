#pragma once

#include "documents/page.h"

#include <initializer_list>
#include <optional>

namespace purser::documents {

enum class Side { Left, Middle, Right };

/// How large a bar code may be.
struct BarcodeRoom
{
    int x = 0; ///< left end of the room, micrometres; the quiet zones lie inside
    int y = 0; ///< top of the bars
    int width = 0;
    int height = 0; ///< of the bars
    int widestModuleUm = 500; ///< in whole dots of the printer: 4 at 203 dpi, 6 at 300 dpi
    int narrowestModuleUm = 190; ///< below this a scanner's lens decides: refused
    Side side = Side::Left; ///< where in the room
    bool isFlush = false; ///< the bars end where the room ends, left or right; that quiet zone lies outside
                          ///< of the room, where the layout leaves white
};

/// A page being filled. The first refusal is kept and everything after it is skipped, so that a layout reads
/// as one list; finish() tells. One thread.
class Sheet
{
public:
    Sheet(const Media &media, Fonts &fonts);

    [[nodiscard]] TextBlock set(const QString &text, TextStyle style, int widthUm);
    /// The first of @p sizes at which the text needs no more than @p mostLines; else the last one, over as
    /// many lines as it takes.
    [[nodiscard]] TextBlock setFitting(const QString &text, bool isStrong, int widthUm,
        std::initializer_list<TextSize> sizes, int mostLines = 1);

    /// @returns the y below the block
    int place(const TextBlock &block, int xUm, int yUm, int widthUm, Side side = Side::Left);
    /// set() and place() in one.
    int write(const QString &text, TextStyle style, int xUm, int yUm, int widthUm, Side side = Side::Left);
    void rule(int xUm, int yUm, int widthUm, int thicknessUm = kHairline);
    /// Four hairlines on the inside of @p box.
    void frame(const Box &box);
    void fill(const Box &box);
    /// As large as @p room allows in its own proportions, at its top left. @returns what it covers
    Box fitted(const QImage &image, const Box &room);
    void image(const QImage &image, const Box &box);
    /// Refuses with "document.barcode-too-wide" where the narrowest modules do not fit.
    /// @returns the mark, or nullptr when refused; valid until the next call
    const BarcodeMark *barcode(const Barcode &barcode, const BarcodeRoom &room);
    /// The same, but a text that is too long for bars becomes a QR code, as large as the room allows.
    const BarcodeMark *barcodeOrSquare(const Barcode &barcode, const BarcodeRoom &room);

    void refuse(base::Refusal refusal);
    [[nodiscard]] bool isRefused() const { return m_refusal.has_value(); }
    /// Refuses with "document.does-not-fit" when something lies outside the page.
    [[nodiscard]] Drawn<Page> finish() &&;

private:
    Page m_page;
    Fonts &m_fonts;
    std::optional<base::Refusal> m_refusal;
};

} // namespace purser::documents
