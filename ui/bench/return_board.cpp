#include "ui/bench/return_board.h"

#include "desk/wording.h"
#include "ui/bench/bench_words.h"
#include "ui/bench/command_code.h"
#include "ui/bench/return_words.h"
#include "ui/kit/label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace purser::ui {

namespace {

using aftersales::ReturnLine;
using aftersales::ReturnWork;
using kit::Role;
using kit::Span;
using kit::State;
using kit::TextSize;
using kit::Weight;

constexpr int kLeftShare = 55;
constexpr int kNoteHeight = 56;
constexpr int kNoteLength = 200;
constexpr int kCodeColumns = 2;
const QString kReturnKey = QStringLiteral("\u23ce");
const QString kBackspaceKey = QStringLiteral("\u232b");

/// What is looked at next: the first line with an open piece, else the last.
const ReturnLine *nextLine(const ReturnWork &work)
{
    const auto open =
        std::ranges::find_if(work.lines, [](const ReturnLine &line) { return line.open() > 0; });
    if (open != work.lines.end())
        return &*open;
    return work.lines.empty() ? nullptr : &work.lines.back();
}

QString gradeWord(const QString &grade)
{
    return grade == u"scrap" ? ReturnBoard::tr("Scrap") : grade;
}

} // namespace

ReturnBoard::ReturnBoard(QWidget *parent)
    : QWidget(parent)
    , m_case(new kit::Label(large({}, Role::Text, Weight::Strong)))
    , m_progress(new kit::Label(large({}, Role::Muted)))
    , m_caption(TextSize::Number, Role::Muted)
    , m_tile(new BenchTile)
    , m_title(TextSize::Bench, Role::Text, Weight::Strong)
    , m_variant(TextSize::Number, Role::Muted)
    , m_count(new kit::Label(Span {.weight = Weight::Strong, .size = TextSize::Wall}))
    , m_graded(TextSize::Bench, Role::Muted)
    , m_disc(new BenchDisc(kit::size::kBenchDisc))
    , m_headline(TextSize::Bench, Role::Text, Weight::Strong)
    , m_detail(TextSize::Number, Role::Muted)
    , m_note(new QLineEdit)
    , m_rows(new BenchRows)
    , m_codes(makeCodes())
    , m_keys(new BenchKeys)
{
    m_frame.lay(this,
        {.header = makeHeader(),
            .left = makeItem(),
            .right = makeDo(),
            .keys = m_keys,
            .leftShare = kLeftShare});
    m_headline.label()->setObjectName(QStringLiteral("returnHeadline"));
    m_title.label()->setObjectName(QStringLiteral("returnTitle"));
    m_count->setObjectName(QStringLiteral("returnCount"));
}

QWidget *ReturnBoard::makeHeader()
{
    auto *header = new QWidget;
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(kBoardPad, 0, kBoardPad, 0);
    row->addWidget(m_case, 1);
    row->addWidget(m_progress);
    m_progress->setAlignment(Qt::AlignRight);
    return header;
}

QWidget *ReturnBoard::makeItem()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setSpacing(kit::size::kGap);
    column->addWidget(m_caption.label());
    column->addLayout(besideTexts(m_tile, kBoardPad, m_title, m_variant));
    column->addStretch(1);
    column->addWidget(m_count);
    column->addWidget(m_graded.label());
    return whole;
}

QWidget *ReturnBoard::makeCodes()
{
    auto *codes = new QWidget;
    auto *grid = new QGridLayout(codes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kBoardPadTight);
    int at = 0;
    m_grades.reserve(static_cast<std::size_t>(aftersales::kGrades.size()));
    while (at < aftersales::kGrades.size()) {
        auto *code = new CommandCode;
        code->setModule(2);
        grid->addWidget(code, at / kCodeColumns, at % kCodeColumns, Qt::AlignLeft);
        m_grades.push_back(code);
        ++at;
    }
    return codes;
}

QWidget *ReturnBoard::makeDo()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setSpacing(kBoardPadTight);
    column->addLayout(besideTexts(m_disc, kit::size::kDialog, m_headline, m_detail));
    m_note->setObjectName(QStringLiteral("returnNote"));
    m_note->setFont(kit::font(TextSize::Number));
    m_note->setFixedHeight(kNoteHeight);
    m_note->setMaxLength(kNoteLength);
    m_note->setTextMargins(kit::size::kGap, 0, kit::size::kGap, 0);
    column->addWidget(m_note);
    column->addWidget(m_rows, 100);
    column->addWidget(m_codes);
    column->addStretch(1);
    return whole;
}

QString ReturnBoard::headline() const
{
    return m_headline.label()->text();
}

void ReturnBoard::say(State state, const QString &headline, const QString &detail)
{
    m_edge = state;
    m_disc->setState(state);
    m_headline.set(headline, state == State::None ? Role::Text : kit::strongOf(state));
    m_detail.set(detail);
}

void ReturnBoard::show(const ReturnRun &run)
{
    const auto &state = run.state();
    m_isAsking = false;
    const bool isStray = std::holds_alternative<aftersales::StrayKept>(state);
    if (!isStray)
        m_note->clear();
    m_note->setVisible(isStray);
    m_progress->setText({});
    m_case->setSpans({large(QChar(0x200a) + tr("Returns bench"), Role::Text, Weight::Strong)});
    if (const auto *work = aftersales::workOf(state))
        showWork(*work, run);
    else if (const auto *asked = std::get_if<aftersales::ChooseCase>(&state))
        showChoice(*asked);
    else if (const auto *kept = std::get_if<aftersales::StrayKept>(&state))
        showStray(*kept, run);
    else
        showFree(run);
    if (run.isBusy())
        m_edge = State::Wait;
    m_codes->setVisible(m_isAsking && m_frame.isSpacious());
    for (std::size_t at = 0; at < m_grades.size(); ++at) {
        const QString &grade = aftersales::kGrades.at(static_cast<qsizetype>(at));
        m_grades[at]->set(aftersales::gradeCode(grade), gradeWord(grade));
    }
    update();
}

void ReturnBoard::showNoLine(
    const QString &caption, const QString &big, const QString &title, const QString &detail)
{
    m_caption.set(caption);
    m_tile->hide();
    m_title.set(title);
    m_variant.set(detail);
    m_count->setVisible(!big.isEmpty());
    m_count->setText(big);
    m_graded.set({});
}

void ReturnBoard::showLine(const ReturnLine &line)
{
    m_caption.set({});
    m_tile->show();
    m_tile->setProduct(line.title);
    m_title.set(line.title);
    m_variant.set(line.variant.isEmpty() ? line.sku : line.variant + QStringLiteral(" · ") + line.sku);
    m_count->show();
    m_count->setText(tr("%1 of %2").arg(line.inspected()).arg(line.quantity));
    m_graded.set(ReturnWords::grades(line));
}

void ReturnBoard::setLines(const ReturnWork &work, const ReturnLine *shown)
{
    std::vector<BenchRow> rows;
    rows.reserve(work.lines.size());
    for (const ReturnLine &line : work.lines) {
        BenchRow row {.title = line.title, .variant = line.variant};
        if (const QString grades = ReturnWords::grades(line); !grades.isEmpty())
            row.variant = grades;
        row.done = line.inspected();
        row.whole = line.quantity;
        row.isShown = &line == shown;
        rows.push_back(std::move(row));
    }
    m_rows->setRows(std::move(rows));
}

void ReturnBoard::showWork(const ReturnWork &work, const ReturnRun &run)
{
    const auto [done, whole] = aftersales::progressOf(work);
    const QString name = work.remoteId.isEmpty() || work.remoteId.size() > 16
        ? tr("Return of %1").arg(work.number)
        : tr("Return %1 of %2").arg(work.remoteId, work.number);
    m_case->setSpans({large(QChar(0x200a) + name, Role::Text, Weight::Strong),
        large(QStringLiteral("   ") + work.shop, Role::Muted)});
    m_progress->setText(tr("%1 of %2 pieces").arg(done).arg(whole));
    if (std::holds_alternative<aftersales::AskIncomplete>(run.state()))
        return askRest(work);
    const auto *inspect = std::get_if<aftersales::Inspect>(&run.state());
    if (inspect != nullptr && inspect->hand)
        return askGrade(*inspect);
    const ReturnLine *line = nextLine(work);
    if (line != nullptr)
        showLine(*line);
    const QString facts = tr("Reason: %1 · received by %2")
                              .arg(desk::Wording::caseReason(work.reason),
                                  ReturnWords::receipt(work.receivedBy, work.receivedAt));
    if (done == whole)
        say(State::Good, tr("All pieces are looked at"), tr("Return hands it to the office."));
    else
        say(run.isGood() ? State::Good : State::None,
            done == 0 ? tr("Scan a piece") : tr("Scan the next piece"), facts);
    setLines(work, line);
    m_keys->set({{kReturnKey, tr("All here, to the office")}, {kBackspaceKey, tr("Undo")},
                    {QStringLiteral("F11"), tr("Full screen")}, {QStringLiteral("Esc"), tr("Later")}},
        run.user());
}

void ReturnBoard::askGrade(const aftersales::Inspect &inspect)
{
    const ReturnLine &line = inspect.work.lines[inspect.hand->line];
    m_isAsking = true;
    showLine(line);
    say(State::Look, tr("How is it?"),
        inspect.hand->quantity == 1
            ? tr("Nothing is booked until you choose.")
            : tr("%n pieces in this pack, all alike", /*c=*/nullptr, inspect.hand->quantity));
    std::vector<BenchRow> rows;
    rows.reserve(static_cast<std::size_t>(aftersales::kGrades.size()));
    int key = 0;
    for (const QString &grade : aftersales::kGrades)
        rows.push_back({.title = QStringLiteral("%1  %2").arg(++key).arg(gradeWord(grade)),
            .variant = ReturnWords::gradeDetail(grade, line.bin)});
    m_rows->setRows(std::move(rows));
    m_keys->set({{QStringLiteral("1"), QStringLiteral("A")}, {QStringLiteral("2"), QStringLiteral("B")},
                    {QStringLiteral("3"), QStringLiteral("C")}, {QStringLiteral("4"), tr("Scrap")},
                    {QStringLiteral("Esc"), tr("Lay it back")}},
        {});
}

void ReturnBoard::askRest(const ReturnWork &work)
{
    const auto [done, whole] = aftersales::progressOf(work);
    if (const ReturnLine *line = nextLine(work))
        showLine(*line);
    say(State::Wait, tr("%n pieces did not come. Is that all?", /*c=*/nullptr, whole - done),
        tr("The office decides about them; only what came is paid back."));
    setLines(work, nextLine(work));
    m_keys->set(
        {{kReturnKey, tr("That is all, to the office")}, {QStringLiteral("Esc"), tr("Go on looking")}}, {});
}

void ReturnBoard::showChoice(const aftersales::ChooseCase &asked)
{
    showNoLine(tr("Scanned"), {}, asked.code, tr("It can belong to several returns"));
    say(State::Look, tr("Which return is it?"), tr("Nothing is booked until you choose."));
    std::vector<BenchRow> rows;
    rows.reserve(asked.choices.size());
    int key = 0;
    for (const auto &one : asked.choices)
        rows.push_back({.title = QStringLiteral("%1  %2").arg(++key).arg(one.number),
            .variant = one.item,
            .words = tr("%n pieces", /*c=*/nullptr, one.pieces)});
    m_rows->setRows(std::move(rows));
    m_keys->set({{QStringLiteral("1–%1").arg(asked.choices.size()), tr("This one")},
                    {QStringLiteral("0"), tr("None of them")}, {QStringLiteral("Esc"), tr("Scan again")}},
        {});
}

void ReturnBoard::showStray(const aftersales::StrayKept &kept, const ReturnRun &run)
{
    const auto &parcel = kept.parcel;
    showNoLine(tr("Unknown parcel"), {}, parcel.code,
        parcel.number.isEmpty() ? tr("no order and no return goes by this code")
                                : tr("order %1, of which nothing is expected back").arg(parcel.number));
    const QString receipt = ReturnWords::receipt(parcel.receivedBy, parcel.receivedAt);
    say(State::Look, parcel.isKnown ? tr("Kept already") : tr("Kept for the office"),
        tr("%1. Lay it with the unknown parcels.").arg(receipt));
    m_note->setPlaceholderText(tr("What stands on it? Press N"));
    if (!m_note->hasFocus())
        m_note->setText(parcel.note);
    m_rows->setRows({});
    m_keys->set({{QStringLiteral("N"), tr("Note")}, {kBackspaceKey, tr("Undo")},
                    {QStringLiteral("Esc"), tr("Next parcel")}},
        run.user());
}

void ReturnBoard::showFree(const ReturnRun &run)
{
    const auto &board = run.board();
    showNoLine(tr("Expected, with a tracking number"), QString::number(board.expected.size()), {}, {});
    if (const auto &handed = run.handed())
        say(State::Good, tr("Handed to the office"),
            tr("%1: %2").arg(handed->number, ReturnWords::grades(*handed)));
    else
        say(State::None, tr("Scan the return parcel"),
            tr("Its label, the number of the return or of the order, or an item."));
    std::vector<BenchRow> rows;
    rows.reserve(board.strays.size());
    for (const auto &stray : board.strays)
        rows.push_back({.title = stray.code,
            .variant = stray.note,
            .state = State::Look,
            .words = ReturnWords::receipt(stray.receivedBy, stray.receivedAt)});
    m_graded.set(rows.empty()
            ? QString()
            : tr("%n unknown parcels wait for the office", /*c=*/nullptr, static_cast<int>(rows.size())));
    m_rows->setRows(std::move(rows));
    std::vector<BenchKey> keys;
    if (run.handed())
        keys.push_back({kBackspaceKey, tr("Undo")});
    keys.push_back({QStringLiteral("F11"), tr("Full screen")});
    m_keys->set(std::move(keys), run.user());
}

void ReturnBoard::resizeEvent(QResizeEvent *event)
{
    const bool isSpacious = m_frame.isSpacious();
    const int pad = isSpacious ? kBoardPad : kBoardPadTight;
    m_frame.fit(m_disc);
    m_tile->setSide(std::min(kit::size::kBenchPicture, isSpacious ? width() / 4 : width() / 5));
    m_codes->setVisible(m_isAsking && isSpacious);
    for (QWidget *part : {m_rows->parentWidget(), m_tile->parentWidget()})
        part->layout()->setContentsMargins(pad, pad, pad, pad);
    QWidget::resizeEvent(event);
}

void ReturnBoard::paintEvent(QPaintEvent *)
{
    m_frame.paint(m_edge);
}

} // namespace purser::ui
