#pragma once

#include "desk/settings.h"
#include "orders/shop.h"
#include "ui/kit/sentence.h"

#include <QImage>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace purser::kit {
class Button;
class Label;
class TextField;
} // namespace purser::kit

namespace purser::ui {

class LogoField;
class SignInFields;

/// A shop's login and what stands on its papers: one column of fields, labels above. GUI thread.
class ShopForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ShopForm(QWidget *parent = nullptr);

    /// Most lines of a sender's address on a label.
    static constexpr int kSenderLines = 5;

    /// For a shop that is there; nullopt = for a new one.
    void show(const std::optional<orders::Shop> &shop);
    using QWidget::show;
    [[nodiscard]] LogoField *logo() const { return m_logo; }
    /// Which marketplace, as a shop's row says it.
    [[nodiscard]] QString kind() const;
    [[nodiscard]] desk::ShopChange change() const;
    [[nodiscard]] bool isNew() const { return !m_shop; }
    /// What stands against the fields, shown beside them. @returns true when nothing does
    bool check();
    /// What became of saving; empty = nothing yet.
    void setSaid(kit::State state, const kit::Sentence &sentence);
    [[nodiscard]] QString said() const;
    void setBusy(bool isBusy);
    void retranslate();

Q_SIGNALS:
    void saveWanted();

private:
    void build();

    std::optional<orders::Shop> m_shop;
    kit::Label *m_title;
    kit::Label *m_kindName;
    QComboBox *m_kind;
    kit::TextField *m_name;
    SignInFields *m_signIn;
    kit::Label *m_senderName;
    QPlainTextEdit *m_sender;
    kit::Label *m_senderHelp;
    LogoField *m_logo;
    kit::Button *m_save;
    kit::Label *m_said;
};

} // namespace purser::ui
