#pragma once

#include "desk/lists.h"
#include "documents/page.h"
#include "documents/slip.h"
#include "picking/wave_table.h"

namespace purser::desk {

/// What goes to a printer from the desk.
enum class Paper { Label, Slip, PickList, Manifest };

/// "label", "slip", "pick-list", "manifest": names of settings and pictures.
[[nodiscard]] QString code(Paper paper);

/// A paper of orders, as the printer and the preview paint it.
struct PaperWish
{
    Paper paper = Paper::Label;
    std::vector<orders::OrderId> orders {}; ///< of Label and Slip, in the order of the pages
    orders::ParcelId parcel {}; ///< of Label and Slip: this one only; null = all of the orders
    orders::WaveId wave {}; ///< of PickList
    std::int64_t handover = 0; ///< of Manifest
    bool isStored = false; ///< of Label: the bytes that were kept when it was bought
    bool isCopy = false; ///< printed again, and marked so
};

/// The slip of one parcel in the language of the buyer's country.
[[nodiscard]] documents::SlipContent slipOf(const OrderDetail &detail, const shipping::Parcel &parcel);

/// What @p paper is printed on.
[[nodiscard]] documents::Media mediaOf(Paper paper);

/// A page to try the printer of @p paper with. Needs a QGuiApplication; any thread.
[[nodiscard]] base::Result<documents::Pages> testPages(Paper paper, documents::Language language);

/// The pick list of a wave.
[[nodiscard]] documents::Drawn<documents::Pages> pickListPages(
    const picking::Wave &wave, bool isCopy, documents::Fonts &fonts);

/// Lays a paper out. Needs a QGuiApplication; any thread.
/// @returns Refused "papers.nothing" when the orders have no live label, "wave.not-found", a document's
/// refusal
[[nodiscard]] base::Result<documents::Pages> paperPages(Core &core, const PaperWish &wish);

/// The labels of @p wish as they were stored, PDF, one a parcel; never laid out anew.
/// @returns Refused "papers.nothing" when no live parcel has one
[[nodiscard]] base::Result<std::vector<QByteArray>> storedLabels(Core &core, const PaperWish &wish);

/// Journals with each order that its paper went to a printer ("print.label", "print.slip"); a stored label is
/// counted and sent.
[[nodiscard]] base::Result<> notePrinted(Core &core, const PaperWish &wish);

} // namespace purser::desk
