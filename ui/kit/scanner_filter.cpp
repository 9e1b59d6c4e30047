#include "ui/kit/scanner_filter.h"

#include <QAction>
#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QTimerEvent>
#include <QWidget>
#include <QWindow>

namespace purser::kit {
namespace {

constexpr std::size_t kShortestScan = 3;
/// No person types so many keys without a pause: such a run waits longer for its end key.
constexpr std::size_t kSurelyScanned = 6;
constexpr int kPatience = 4;
constexpr qint64 kSecondKeyMilliseconds = 1500;
constexpr char16_t kGroupSeparator = 0x1D;

bool endsScan(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Tab;
}

bool isModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock: return true;
    }
    return false;
}

/// The platform's time of the key, so that a busy program does not make slow typing look fast.
qint64 momentOf(const QKeyEvent &event)
{
    return event.timestamp() != 0 ? static_cast<qint64>(event.timestamp())
                                  : QDeadlineTimer::current().deadline();
}

QObject *receiverNow(const QPointer<QObject> &receiver)
{
    if (!receiver || receiver->isWindowType())
        return QGuiApplication::focusWindow();
    return receiver;
}

/// Whether a text field has the focus: such a widget claims printable keys for itself.
bool isWanted(QObject *receiver, const QKeyEvent &press)
{
    QObject *target =
        receiver->isWindowType() ? static_cast<QObject *>(QApplication::focusWidget()) : receiver;
    if (target == nullptr)
        return false;
    QKeyEvent question(
        QEvent::ShortcutOverride, press.key(), press.modifiers(), press.text(), press.isAutoRepeat());
    question.ignore();
    QCoreApplication::sendEvent(target, &question);
    return question.isAccepted();
}

} // namespace

ScannerFilter::ScannerFilter(QObject *parent)
    : QObject(parent)
{}

ScannerFilter::~ScannerFilter() = default;

void ScannerFilter::addShortcut(const QString &keys, QAction *action, QWidget *scope)
{
    std::erase_if(m_shortcuts, [](const Shortcut &each) { return !each.action || !each.scope; });
    m_shortcuts.push_back({keys.toUpper(), action, scope});
}

bool ScannerFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_isGivingBack)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride: return override(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyPress: return press(watched, *static_cast<QKeyEvent *>(event));
    case QEvent::KeyRelease: return release(*static_cast<QKeyEvent *>(event));
    default: return false; // QEvent::Type is open, not ours
    }
}

QString ScannerFilter::decoded(const QKeyEvent &event) const
{
    if (event.isAutoRepeat() || isModifier(event))
        return {};
    if (m_decoder)
        return m_decoder(event);
    const QString text = event.text();
    if (text == QChar(kGroupSeparator))
        return text;
    const bool isCommand = (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        && !(event.modifiers() & Qt::GroupSwitchModifier);
    if (m_setup.isByPosition && !isCommand)
        if (QString key = textByPosition(event); !key.isEmpty())
            return key;
    const bool isPrintable = !text.isEmpty() && text.at(0).isPrint();
    return isPrintable && !isCommand ? text : QString();
}

bool ScannerFilter::isFollowedBy(qint64 at) const
{
    if (m_held.empty())
        return false;
    const int times = m_held.size() >= kSurelyScanned ? kPatience : 1;
    return at - m_held.back().at <= m_setup.pause.count() * times;
}

/// Qt asks the focus widget first whether a key is a shortcut; a key we keep must not become one.
bool ScannerFilter::override(QKeyEvent &event)
{
    const bool isEnd = endsScan(event) && m_held.size() >= kShortestScan && isFollowedBy(momentOf(event));
    if (!isEnd && decoded(event).isEmpty()) {
        if (!isModifier(event))
            giveBack();
        return false;
    }
    event.accept();
    return true;
}

bool ScannerFilter::press(QObject *watched, const QKeyEvent &event)
{
    if (isModifier(event))
        return false;
    const qint64 at = momentOf(event);
    const bool follows = isFollowedBy(at);
    if (endsScan(event) && follows && m_held.size() >= kShortestScan) {
        m_swallowed.insert(event.key());
        emitScan();
        return true;
    }
    const QString text = decoded(event);
    if (!follows || text.isEmpty())
        giveBack();
    if (text.isEmpty())
        return false;
    hold(watched, event, text, at);
    return true;
}

bool ScannerFilter::release(const QKeyEvent &event)
{
    return !event.isAutoRepeat() && m_swallowed.remove(event.key());
}

void ScannerFilter::hold(QObject *watched, const QKeyEvent &event, const QString &text, qint64 at)
{
    m_held.push_back({watched, std::unique_ptr<QKeyEvent>(event.clone()), at, text, textByPosition(event)});
    m_swallowed.insert(event.key());
    const int times = m_held.size() >= kSurelyScanned ? kPatience : 1;
    m_isLateCheck = false;
    m_timer.start(static_cast<int>(m_setup.pause.count()) * times, Qt::PreciseTimer, this);
}

void ScannerFilter::emitScan()
{
    m_timer.stop();
    Scan scan;
    qint64 before = m_held.front().at;
    for (const Held &held : m_held) {
        scan.text += held.text;
        scan.byPosition += held.byPosition;
        scan.slowest =
            std::max(scan.slowest, std::chrono::milliseconds(held.at - std::exchange(before, held.at)));
    }
    m_held.clear();
    m_begun.clear();
    Q_EMIT received(scan);
    const bool isByPosition = m_setup.isByPosition && !scan.byPosition.isEmpty();
    Q_EMIT scanned(codeIn(isByPosition ? scan.byPosition : scan.text, m_setup));
}

void ScannerFilter::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    if (m_isLateCheck)
        return giveBack();
    // The loop may have been busy: keys that wait in the window system's queue are read before a second
    // timer.
    m_isLateCheck = true;
    m_timer.start(1, Qt::PreciseTimer, this);
}

void ScannerFilter::giveBack()
{
    m_timer.stop();
    const std::vector<Held> held = std::exchange(m_held, {});
    for (const Held &each : held)
        giveBack(each);
}

void ScannerFilter::giveBack(const Held &held)
{
    QObject *receiver = receiverNow(held.receiver);
    if (receiver == nullptr)
        return;
    m_isGivingBack = true;
    if (isWanted(receiver, *held.press) || !triggers(held.press->text())) {
        const QPointer<QObject> alive = receiver;
        const std::unique_ptr<QKeyEvent> again(held.press->clone());
        QCoreApplication::sendEvent(receiver, again.get());
        QKeyEvent up(QEvent::KeyRelease, held.press->key(), held.press->modifiers(), held.press->text());
        if (alive)
            QCoreApplication::sendEvent(alive, &up);
    }
    m_isGivingBack = false;
}

bool ScannerFilter::triggers(const QString &text)
{
    const qint64 now = QDeadlineTimer::current().deadline();
    const bool isSecond = !m_begun.isEmpty() && now - m_begunAt <= kSecondKeyMilliseconds;
    const QString keys = isSecond ? m_begun + text.toUpper() : text.toUpper();
    m_begun.clear();
    if (QApplication::activePopupWidget() != nullptr)
        return false;
    bool begins = false;
    for (const Shortcut &each : m_shortcuts) {
        if (!each.action || !each.scope || !each.action->isEnabled() || !each.scope->isVisible()
            || !each.scope->isActiveWindow())
            continue;
        if (each.keys == keys) {
            each.action->trigger();
            return true;
        }
        begins = begins || (each.keys.size() > keys.size() && each.keys.startsWith(keys));
    }
    if (begins) {
        m_begun = keys;
        m_begunAt = now;
    }
    return begins || isSecond;
}

} // namespace purser::kit
