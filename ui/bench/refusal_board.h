#pragma once

#include "ui/bench/bench_parts.h"

namespace purser::ui {

class CommandCode;

/// One side of a refusal: what was scanned, or what is needed.
class RefusalCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalCard(kit::Icon icon, QWidget *parent = nullptr);
    void set(const QString &heading, const QString &strong, const QStringList &lines);
    void setTile(int side) { m_tile->setSide(side); }
    void setNameSize(kit::TextSize size) { m_strong.setSize(size); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    kit::Icon m_icon;
    BenchTile *m_tile;
    BenchText m_heading;
    BenchText m_strong;
    BenchText m_lines;
};

/// What a refusal says where no packing order is behind it.
struct RefusalView
{
    QString reason {};
    QString detail {};
    QString scanned {}; ///< empty = no card
    QString needed {}; ///< empty = no card
    QStringList neededLines {};
    QString wayOut {};
    QString where {}; ///< in the foot
    int meanwhile = 0; ///< scans that were refused while it stood
};

/// The whole screen says no: why, what was scanned beside what is needed, the way out with its code, and how
/// often it was scanned meanwhile. Also for an order that was taken back elsewhere, with what goes back to
/// which bin.
class RefusalBoard final : public QWidget
{
    Q_OBJECT

public:
    explicit RefusalBoard(QWidget *parent = nullptr);

    void show(const packing::Refused &refused, const BenchRun &run);
    void show(const packing::Intercepted &intercepted, const BenchRun &run);
    void show(const RefusalView &view);
    /// The first sentence, as large as it stands there.
    [[nodiscard]] QString reason() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showFoot(const BenchRun &run, const QStringList &refusedWhile);
    void showFoot(const QString &where, int meanwhile);

    bool m_isInterception = false;
    BenchDisc *m_disc;
    BenchText m_reason;
    BenchText m_detail;
    RefusalCard *m_scanned;
    RefusalCard *m_needed;
    BenchText m_list;
    BenchText m_wayOut;
    BenchText m_key;
    CommandCode *m_code;
    BenchText m_where;
    BenchText m_meanwhile;
};

} // namespace purser::ui
