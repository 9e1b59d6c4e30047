#pragma once

#include "app/cli/exit_code.h"
#include "desk/desk.h"

#include <QJsonObject>

namespace CLI {
class App;
}

namespace purser::cli {

/// What stands before the verb.
struct Options
{
    std::string profile {};
    std::string passphraseFile {};
    std::string user = "owner";
    std::string language {};
    std::string shop {};
    bool asJson = false;
};

void addOptions(CLI::App &commands, Options &options);

/// The folder of `--profile`, else the user's own.
[[nodiscard]] QString folderOf(const Options &options);

/// The profile's folder and passphrase. @param mayMake  as openDesk() has it
[[nodiscard]] base::Result<desk::Profile> profileOf(const Options &options, bool mayMake = false);

/// Opens the profile with its passphrase (file, environment, or the one beside a sandbox profile).
/// @param mayMake  makes a random passphrase beside a new profile: for the sandbox's own
[[nodiscard]] base::Result<std::unique_ptr<desk::Desk>> openDesk(
    const Options &options, bool mayMake = false, const desk::Surroundings &surroundings = {});

/// Says on stderr what went wrong. @returns the exit code that stands for it
int complain(const base::Error &error);

/// Prints one JSON document, or the text.
void print(const Options &options, const QJsonObject &json, const QString &text);

/// Runs @p verb on an opened desk; complains when it cannot be opened.
int onDesk(const Options &options, const std::function<int(desk::Desk &)> &verb, bool mayMake = false);

/// The orders that the words name, or a complaint: a number that two shops share is wrong usage.
[[nodiscard]] tl::expected<std::vector<orders::OrderId>, int> ordersOf(
    desk::Desk &desk, const Options &options, const std::vector<std::string> &words);

/// Says that @p word names no order. @returns the exit code
int complainOfNoOrder(const QString &word);

/// All that the desk knows of the order, or a complaint.
[[nodiscard]] tl::expected<desk::OrderDetail, int> detailOf(desk::Desk &desk, orders::OrderId id);

/// The shop that @p word names by id or name, none for an empty word; or a complaint.
[[nodiscard]] tl::expected<std::optional<orders::ShopId>, int> shopOf(
    desk::Desk &desk, const std::string &word);

[[nodiscard]] QJsonObject toJson(const desk::BulkResult &result);
/// Prints the bulk result. @returns 0 when all was done, 1 when something was refused or failed
int finish(const Options &options, const desk::BulkResult &result);

} // namespace purser::cli
