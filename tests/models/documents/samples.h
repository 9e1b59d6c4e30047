#pragma once

#include "documents/command_sheet.h"
#include "documents/day_report.h"
#include "documents/label.h"
#include "documents/manifest.h"
#include "documents/pick_list.h"
#include "documents/slip.h"

namespace purser::test {

/// Latin, CJK outside the basic plane, rare strokes and an emoji in one name.
[[nodiscard]] QString hardName();

[[nodiscard]] documents::SlipContent sampleSlip();
[[nodiscard]] documents::SlipContent sampleSlipInChinese();
/// With a message card and a title of 200 letters.
[[nodiscard]] documents::SlipContent sampleGift();
[[nodiscard]] documents::PickListContent samplePickList(int stops);
[[nodiscard]] documents::ManifestContent sampleManifest(int parcels);
[[nodiscard]] documents::DayReportContent sampleReport();
[[nodiscard]] documents::DayReportContent sampleReportInChinese();
[[nodiscard]] documents::CommandSheetContent sampleCommands();

} // namespace purser::test
