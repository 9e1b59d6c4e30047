#pragma once

#include <QWidget>

#include <array>
#include <optional>

namespace purser::kit {
class Label;
}

namespace purser::ui {

/// What this computer brings along.
struct Computer
{
    /// Where what opens the desk is kept.
    enum class KeyPlace { Keychain, Passphrase, File };
    KeyPlace key = KeyPlace::Passphrase;
    qint64 freeBytes = 0; ///< where the profile lies
    std::optional<qsizetype> printers {}; ///< not asked yet: nothing

    bool operator==(const Computer &) const = default;
};

/// "This computer": key, room and printers, each with its verdict.
class ComputerFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit ComputerFacts(QWidget *parent = nullptr);

    void set(const Computer &computer);
    [[nodiscard]] const Computer &computer() const { return m_computer; }
    void retranslate();

private:
    Computer m_computer;
    kit::Label *m_heading;
    std::array<kit::Label *, 3> m_facts {};
};

} // namespace purser::ui
