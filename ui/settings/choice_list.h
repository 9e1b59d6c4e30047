#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace purser::kit {
class Label;
}

namespace purser::ui {

/// One of several, each with its word; what is chosen acts at once. GUI thread.
class ChoiceList final : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceList(QWidget *parent = nullptr);

    struct Choice
    {
        QString code;
        QString text;
    };
    /// Replaces all; keeps what is chosen when its code is still there.
    void set(const QString &heading, const std::vector<Choice> &choices);
    /// Chooses without acting.
    void choose(const QString &code);
    /// As a person who clicks it.
    void pick(const QString &code);
    [[nodiscard]] QString chosen() const { return m_chosen; }

Q_SIGNALS:
    void changed(const QString &code);

private:
    kit::Label *m_heading;
    QButtonGroup m_group;
    QString m_chosen;
};

} // namespace purser::ui
