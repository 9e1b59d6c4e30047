#pragma once

#include "ui/bench/bench_view.h"

#include <QWidget>

namespace purser::kit {
class Label;
}

namespace purser::ui {

/// A text of the bench that wraps; 44 is higher from line to line in Chinese.
class BenchText
{
public:
    explicit BenchText(
        kit::TextSize size, kit::Role role = kit::Role::Text, kit::Weight weight = kit::Weight::Regular);

    /// Owned by the layout that takes it.
    [[nodiscard]] kit::Label *label() const { return m_label; }
    /// An empty text hides it.
    void set(const QString &text) { set(text, m_look.role); }
    void set(const QString &text, kit::Role role);
    void setSize(kit::TextSize size);

private:
    kit::Span m_look;
    kit::Label *m_label;
};

/// A state as a filled disc with its shape cut out; without a state, the sign of the bench.
class BenchDisc final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchDisc(int side, QWidget *parent = nullptr);
    void setState(kit::State state);
    /// White with the shape in the colour of a refusal.
    void setRefusing(bool isRefusing);
    void setSide(int side) { setFixedSize(side, side); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::State m_state = kit::State::None;
    bool m_isRefusing = false;
};

/// Stands where the picture of the product will be: its first letter, large.
class BenchTile final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchTile(QWidget *parent = nullptr);
    void setProduct(const QString &title);
    void setSide(int side);
    /// White, as on the refusal screen.
    void setLight();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    bool m_isLight = false;
};

/// The lines of the order, 76 high; the one in work is tinted and always in sight.
class BenchRows final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchRows(QWidget *parent = nullptr);
    void setRows(std::vector<BenchRow> rows);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] std::size_t first() const;
    void paintRow(kit::Ink &ink, const QRect &place, const BenchRow &row) const;

    std::vector<BenchRow> m_rows;
};

/// The five steps of a parcel, each a bar with its name.
class BenchSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchSteps(QWidget *parent = nullptr);
    void setSteps(std::vector<BenchStep> steps);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<BenchStep> m_steps;
};

/// Keys at the left, a remark at the right, 20 high letters.
class BenchKeys final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchKeys(QWidget *parent = nullptr);
    void set(std::vector<BenchKey> keys, const QString &remark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<BenchKey> m_keys;
    QString m_remark;
};

} // namespace purser::ui
