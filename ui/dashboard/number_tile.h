#pragma once

#include "ui/kit/card.h"

#include <QAbstractButton>

namespace purser::ui {

/// One number of the day with its name, its key and a remark; opens the list it counts. GUI thread.
class NumberTile final : public QAbstractButton
{
    Q_OBJECT

public:
    using Age = kit::NumberCard::Age;

    explicit NumberTile(const QString &key, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// @param state  colours the number; None = plain
    void set(qint64 number, kit::State state, const QString &remark);
    /// An old number is faint, one that could not be counted is struck out; @p remark says since when.
    void setAge(Age age, const QString &remark);
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] Age age() const { return m_age; }
    [[nodiscard]] QString remark() const { return m_age == Age::Fresh ? m_remark : m_ageRemark; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    [[nodiscard]] kit::Spans remarkSpans() const;

    QString m_key;
    QString m_name;
    QString m_number;
    QString m_remark;
    QString m_ageRemark;
    kit::State m_state = kit::State::None;
    Age m_age = Age::Fresh;
};

} // namespace purser::ui
