#pragma once

#include "marketplace/kinds.h"

#include <QWidget>

class QVBoxLayout;

namespace purser::kit {
class TextField;
}

namespace purser::ui {

/// What a marketplace asks for when a shop signs in; its own fields. GUI thread.
class SignInFields final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInFields(QWidget *parent = nullptr);

    /// @param isKnown  the shop has a login already: what stays empty stays as it is
    void show(const QString &kind, const QString &url, bool isKnown);
    using QWidget::show;
    [[nodiscard]] QString url() const { return typed("url"); }
    [[nodiscard]] marketplace::Credentials credentials() const;
    /// What stands against the fields, shown beside them. @returns true when nothing does
    bool check();
    /// Tells the words again and keeps what is typed.
    void retranslate();

private:
    struct Entry
    {
        marketplace::SignInField field {};
        kit::TextField *input = nullptr;
    };

    [[nodiscard]] QString typed(const char *key) const;
    void add(const marketplace::SignInField &field);

    QString m_kind;
    bool m_isKnown = false;
    QVBoxLayout *m_column;
    std::vector<Entry> m_entries;
};

} // namespace purser::ui
