#pragma once

#include "app/cli/session.h"

namespace purser::cli {

/// One group of verbs each, in a file of its own. The exit code lands in @p exitCode when a verb has run.
void addShopVerbs(CLI::App &commands, Options &options, int &exitCode);
/// approval list, import, replay, apply, …
void addApprovalVerbs(CLI::App &commands, Options &options, int &exitCode);
void addOrderVerbs(CLI::App &commands, Options &options, int &exitCode);
void addStepVerbs(CLI::App &commands, Options &options, int &exitCode);
void addDirectVerbs(CLI::App &commands, Options &options, int &exitCode);
/// Addresses changed by hand.
void addAddressVerbs(CLI::App &commands, Options &options, int &exitCode);
/// split and merge
void addParcelVerbs(CLI::App &commands, Options &options, int &exitCode);
void addReturnVerbs(CLI::App &commands, Options &options, int &exitCode);
/// Into the group of return verbs.
void addReturnBenchVerbs(CLI::App &group, Options &options, int &exitCode);
void addReturnOpenVerb(CLI::App &group, Options &options, int &exitCode);
/// part-refund
void addShortageVerbs(CLI::App &commands, Options &options, int &exitCode);
void addShipmentVerbs(CLI::App &commands, Options &options, int &exitCode);
void addStoreVerbs(CLI::App &commands, Options &options, int &exitCode);
void addDayVerb(CLI::App &commands, Options &options, int &exitCode);
void addImportVerb(CLI::App &commands, Options &options, int &exitCode);
void addReportVerb(CLI::App &commands, Options &options, int &exitCode);
/// Below `report`.
void addReportDay(CLI::App &group, Options &options, int &exitCode);
void addAuditVerb(CLI::App &commands, Options &options, int &exitCode);

} // namespace purser::cli
