#pragma once

#include "ui/kit/scan_setup.h"

#include <QBasicTimer>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QAction;
class QKeyEvent;
class QWidget;

namespace purser::kit {

/// Tells a scanner that types from a person who types. Install one on the application: it takes every key
/// press before any widget or shortcut does. Keys that follow each other within pause() and end in Return,
/// Enter or Tab are a scan, which no widget ever sees. Anything else acts as a normal key once that time is
/// over, so single-letter shortcuts wait for it as well and are registered here. GUI thread.
class ScannerFilter final : public QObject
{
    Q_OBJECT

public:
    /// What a key press adds to a scan; empty when nothing.
    using Decoder = std::function<QString(const QKeyEvent &)>;

    explicit ScannerFilter(QObject *parent = nullptr);
    ~ScannerFilter() override;

    [[nodiscard]] std::chrono::milliseconds pause() const { return m_setup.pause; }
    /// @param pause  longest time between two keys of a scan; 35 ms unless set up otherwise
    void setPause(std::chrono::milliseconds pause) { m_setup.pause = pause; }
    [[nodiscard]] const ScanSetup &setup() const { return m_setup; }
    void setSetup(const ScanSetup &setup) { m_setup = setup; }
    /// Replaces the reading of the event's text, for a scanner whose keyboard layout differs.
    void setDecoder(Decoder decoder) { m_decoder = std::move(decoder); }

    /// @p keys ("H", or "GW" for G then W; case does not matter) triggers @p action while @p scope is shown
    /// in the active window, no menu is open and nobody is writing into a field. Both are watched, not owned.
    void addShortcut(const QString &keys, QAction *action, QWidget *scope);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// One whole code, as scanned, without its end key.
    void scanned(const QString &code);
    /// The same scan before anything was taken off, right before scanned().
    void received(const purser::kit::Scan &scan);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Shortcut
    {
        QString keys;
        QPointer<QAction> action;
        QPointer<QWidget> scope;
    };
    struct Held
    {
        QPointer<QObject> receiver;
        std::unique_ptr<QKeyEvent> press;
        qint64 at = 0; ///< milliseconds
        QString text;
        QString byPosition;
    };

    [[nodiscard]] QString decoded(const QKeyEvent &event) const;
    [[nodiscard]] bool isFollowedBy(qint64 at) const;
    bool override(QKeyEvent &event);
    bool press(QObject *watched, const QKeyEvent &event);
    bool release(const QKeyEvent &event);
    void hold(QObject *watched, const QKeyEvent &event, const QString &text, qint64 at);
    void emitScan();
    void giveBack();
    void giveBack(const Held &held);
    [[nodiscard]] bool triggers(const QString &text);

    ScanSetup m_setup;
    Decoder m_decoder;
    std::vector<Shortcut> m_shortcuts;
    std::vector<Held> m_held;
    QSet<int> m_swallowed; ///< keys whose release is still to come
    QString m_begun; ///< first key of a two-key shortcut
    qint64 m_begunAt = 0;
    QBasicTimer m_timer;
    bool m_isLateCheck = false;
    bool m_isGivingBack = false;
};

} // namespace purser::kit
