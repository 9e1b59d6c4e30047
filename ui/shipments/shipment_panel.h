#pragma once

#include "desk/shipment_list.h"
#include "ui/kit/ink.h"

#include <QWidget>

namespace purser::kit {
class Button;
class SidePanel;
} // namespace purser::kit

namespace purser::ui {

/// What a parcel asks for next.
enum class ShipmentStep { None, Print, HandOver, Follow, Void };

/// One parcel beside the list: facts, former numbers, its path newest first in the shop's time, the steps.
/// GUI thread.
class ShipmentPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ShipmentPanel(QWidget *parent = nullptr);

    void show(const desk::ShipmentDetail &detail, base::Instant now);
    using QWidget::show;
    [[nodiscard]] const std::optional<desk::ShipmentDetail> &detail() const { return m_detail; }
    /// The carrier is being asked: what it told before stays.
    void setAsking(bool isAsking, base::Instant now);
    /// What the rule or the carrier said to the last try; empty = nothing.
    void setRefusal(const QString &sentence, base::Instant now);
    [[nodiscard]] ShipmentStep step() const { return m_step; }
    /// Money goes by it: the next step becomes the question, with the amount in the button.
    void askVoid(base::Instant now);
    /// Back to the steps, nothing done.
    void back(base::Instant now);
    [[nodiscard]] bool mayVoid() const;
    [[nodiscard]] bool mayReprint() const;
    [[nodiscard]] bool mayCorrect() const;
    [[nodiscard]] kit::Button *nextButton() const { return m_next; }
    /// Tells everything again, after a change of language.
    void retranslate(base::Instant now);

Q_SIGNALS:
    void stepWanted(purser::ui::ShipmentStep step);
    void voidWanted();
    void reprintWanted();
    void correctWanted();

private:
    void rebuild(base::Instant now);
    void showHeader(base::Instant now);
    void addFacts(base::Instant now);
    void addFormer(base::Instant now);
    void addPath(base::Instant now);
    void showSteps();
    void addFact(const QString &key, const QString &value);

    std::optional<desk::ShipmentDetail> m_detail;
    ShipmentStep m_step = ShipmentStep::None;
    bool m_isAsking = false;
    bool m_isVoidAsked = false;
    QString m_refusal;
    kit::SidePanel *m_panel;
    kit::Button *m_next;
    kit::Button *m_void;
    kit::Button *m_reprint;
    kit::Button *m_correct;
};

} // namespace purser::ui
