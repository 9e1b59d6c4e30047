#include "documents/barcode.h"

#include <memory>
#include <zint.h>

namespace purser::documents {
namespace {

struct Deleter
{
    void operator()(zint_symbol *symbol) const { ZBarcode_Delete(symbol); }
};

int symbologyOf(Barcode::Kind kind)
{
    switch (kind) {
    case Barcode::Kind::Code128: return BARCODE_CODE128;
    case Barcode::Kind::Gs1Code128: return BARCODE_GS1_128;
    case Barcode::Kind::Ean13: return BARCODE_EANX_CHK;
    case Barcode::Kind::Qr: return BARCODE_QRCODE;
    case Barcode::Kind::DataMatrix: return BARCODE_DATAMATRIX;
    }
    Q_UNREACHABLE();
}

Symbol modulesOf(const zint_symbol &encoded, Barcode::Kind kind)
{
    Symbol symbol {kind, encoded.width, encoded.rows, {}};
    symbol.modules.reserve(static_cast<std::size_t>(encoded.width) * static_cast<std::size_t>(encoded.rows));
    for (int row = 0; row < encoded.rows; ++row)
        for (int column = 0; column < encoded.width; ++column)
            symbol.modules.push_back(((encoded.encoded_data[row][column / 8] >> (column % 8)) & 1) != 0);
    return symbol;
}

} // namespace

int quietModules(Barcode::Kind kind)
{
    switch (kind) {
    case Barcode::Kind::Code128:
    case Barcode::Kind::Gs1Code128: return 10;
    case Barcode::Kind::Ean13: return 11;
    case Barcode::Kind::Qr: return 4;
    case Barcode::Kind::DataMatrix: return 1;
    }
    Q_UNREACHABLE();
}

Drawn<Symbol> encode(const Barcode &barcode)
{
    const std::unique_ptr<zint_symbol, Deleter> encoded(ZBarcode_Create());
    encoded->symbology = symbologyOf(barcode.kind);
    encoded->input_mode =
        barcode.kind == Barcode::Kind::Gs1Code128 ? (GS1_MODE | GS1PARENS_MODE) : UNICODE_MODE;
    encoded->show_hrt = 0;
    if (barcode.kind == Barcode::Kind::DataMatrix)
        encoded->option_3 = DM_SQUARE;
    const QByteArray text = barcode.data.toUtf8();
    const int outcome = ZBarcode_Encode(encoded.get(),
        reinterpret_cast<const unsigned char *>(text.constData()), static_cast<int>(text.size()));
    if (text.isEmpty() || outcome >= ZINT_ERROR)
        return base::refuse(
            QStringLiteral("document.barcode-refused"), {barcode.data, QString::fromUtf8(encoded->errtxt)});
    return modulesOf(*encoded, barcode.kind);
}

} // namespace purser::documents
