// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/honesty_dialog.h"

#include <algorithm>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <utility>

#include "app/exporting/copied_table.h"
#include "app/i18n/qt_words.h"
#include "app/metrics/figures.h"

namespace interleave {

namespace {

constexpr int kQuestionShare = 2; ///< of the width, to one of the answers
constexpr int kAnswerShare = 5;

/// A line between two questions; not needed to understand anything.
QWidget* createDivider(QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

QString joined(const std::vector<Fact>& facts, const Words& words)
{
    QStringList sentences;
    for (const Fact& fact : facts)
        sentences.append(toQString(words, fact.answer));
    return sentences.join(QLatin1Char(' '));
}

} // namespace

HonestyDialog::HonestyDialog(const Words& words, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_words(words), m_theme(theme), m_scroll(new QScrollArea(this)), m_signs(nullptr)
{
    setWindowTitle(tr("How do we know?"));
    auto* layout = new QVBoxLayout(this);
    m_scroll->setObjectName(QStringLiteral("honesty"));
    m_scroll->setAccessibleName(windowTitle());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_scroll, 1);
    m_signs = createSigns();
    layout->addWidget(m_signs);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("&Copy all"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copy"));
    connect(copyButton, &QPushButton::clicked, this, &HonestyDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void HonestyDialog::setRuns(const std::array<std::shared_ptr<const RunResult>, 2>& runs)
{
    m_runs = runs;
    fill();
}

void HonestyDialog::setMachine(const Machine& machine)
{
    m_machine = machine;
    fill();
}

void HonestyDialog::setTheme(const Theme& theme)
{
    m_theme = theme;
    QWidget* signs = createSigns();
    delete layout()->replaceWidget(m_signs, signs);
    delete std::exchange(m_signs, signs);
    fill();
}

void HonestyDialog::open(Part part)
{
    if (isHidden()) {
        const bool hasRuns = m_runs[0] || m_runs[1];
        const QSize wanted(m_theme.pixels(900), m_theme.pixels(hasRuns ? 620 : 320));
        resize(parentWidget() ? wanted.boundedTo(parentWidget()->window()->size() * 0.96) : wanted);
    }
    show();
    raise();
    activateWindow();
    m_scroll->setFocus();
    m_scroll->verticalScrollBar()->setValue(part == Part::Machine && m_machineHeading ? m_machineHeading->y() : 0);
}

void HonestyDialog::showEvent(QShowEvent* event)
{
    fill();
    QDialog::showEvent(event);
    layout()->activate();
}

/// Of the runs that are there.
HonestyDialog::Section HonestyDialog::runSection() const
{
    Section section;
    std::vector<std::vector<Fact>> facts;
    for (const auto& run : m_runs) {
        if (!run)
            continue;
        section.headings.append(columnTitle(*run->request.model, run.get(), m_words));
        section.areSimulated.push_back(run->trace.info.isSimulated());
        facts.push_back(honestyOf(*run));
    }
    section.rows = honestyRowsOf(facts);
    return section;
}

/// Of this computer, as far as the runs do not say it.
HonestyDialog::Section HonestyDialog::machineSection(const Section& runs) const
{
    Section section{.headings = {tr("This computer")}, .areSimulated = {false}, .rows = {}};
    if (m_machine)
        section.rows = honestyRowsOf(std::array{honestyOf(*m_machine)});
    const auto isElsewhere = [this](const auto& run) { return run && m_machine && run->machine != *m_machine; };
    if (std::ranges::any_of(m_runs, isElsewhere))
        return section; // what is said of those runs is not said of this computer
    std::erase_if(section.rows, [&](const HonestyRow& row) {
        return std::ranges::find(runs.rows, row.question, &HonestyRow::question) != runs.rows.end();
    });
    return section;
}

QLabel* HonestyDialog::createText(const QString& text, TextRole role)
{
    auto* label = new QLabel(text);
    label->setFont(m_theme.font(role));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What the signs mean.
QWidget* HonestyDialog::createSigns()
{
    auto* area = new QWidget(this);
    auto* row = new QHBoxLayout(area);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_theme.pixels(6));
    for (const StandingSign& sign :
         {signOf(Standing::Sound), signOf(Standing::Limited), signOf(Standing::Doubtful), simulationSign()}) {
        auto* picture = new QLabel;
        picture->setPixmap(sign.toIcon().pixmap(m_theme.pixels(16)));
        auto* words = new QLabel(sign.words);
        words->setFont(m_theme.font(TextRole::Small));
        row->addWidget(picture);
        row->addWidget(words);
        row->addSpacing(m_theme.pixels(10));
    }
    row->addStretch(1);
    return area;
}

/// All anew, where it can be seen.
void HonestyDialog::fill()
{
    if (isHidden())
        return;
    const int position = m_scroll->verticalScrollBar()->value();
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, m_theme.pixels(8), 0);
    grid->setHorizontalSpacing(m_theme.pixels(16));
    grid->setVerticalSpacing(m_theme.pixels(6));
    const Section runs = runSection();
    addSection(*grid, runs);
    const Section machine = machineSection(runs);
    m_machineHeading = nullptr;
    if (!machine.rows.empty()) {
        const int row = grid->rowCount();
        addSection(*grid, machine);
        m_machineHeading = grid->itemAtPosition(row, 1)->widget();
    }
    grid->setColumnStretch(0, kQuestionShare);
    for (int column = 1; column <= std::max<int>(1, static_cast<int>(runs.headings.size())); ++column)
        grid->setColumnStretch(column, kAnswerShare);
    grid->setRowStretch(grid->rowCount(), 1);
    m_scroll->setWidget(content);
    QWidget* last = m_scroll;
    for (QLabel* label : content->findChildren<QLabel*>()) {
        if (label->focusPolicy() == Qt::StrongFocus)
            setTabOrder(std::exchange(last, label), label);
    }
    m_scroll->verticalScrollBar()->setValue(position);
}

void HonestyDialog::addSection(QGridLayout& grid, const Section& section)
{
    if (section.rows.empty())
        return;
    const bool isAlone = section.headings.size() == 1;
    int line = grid.rowCount();
    const bool isFirst = grid.count() == 0;
    for (qsizetype n = 0; n < section.headings.size(); ++n) {
        QLabel* heading = createText(section.headings[n], TextRole::Title);
        heading->setContentsMargins(0, isFirst ? 0 : m_theme.pixels(12), 0, 0);
        grid.addWidget(heading, line, static_cast<int>(n) + 1, 1, isAlone ? -1 : 1);
    }
    for (const HonestyRow& row : section.rows) {
        grid.addWidget(createDivider(this), ++line, 0, 1, -1);
        auto* question = createText(toQString(m_words, row.question), TextRole::Body);
        grid.addWidget(question, ++line, 0, Qt::AlignTop);
        const bool isShared = row.answers.size() == 1;
        for (std::size_t n = 0; n < row.answers.size(); ++n)
            grid.addWidget(createAnswer(section, row, n), line, static_cast<int>(n) + 1, 1, isShared ? -1 : 1);
    }
}

/// Each fact with its sign; what is said of both says so. A screen reader hears whose it is, to what question, and what the sign
/// means.
QWidget* HonestyDialog::createAnswer(const Section& section, const HonestyRow& row, std::size_t column)
{
    auto* area = new QWidget;
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    const bool isForBoth = row.answers.size() < static_cast<std::size_t>(section.headings.size());
    const QString question = toQString(m_words, row.question);
    const QString whose = isForBoth ? tr("Both") : section.headings[static_cast<qsizetype>(column)];
    int line = 0;
    for (const Fact& fact : row.answers[column]) {
        const QString answer = toQString(m_words, fact.answer);
        const StandingSign sign = section.areSimulated[column] ? simulationSign() : signOf(fact.standing);
        auto* picture = new QLabel;
        picture->setPixmap(sign.toIcon().pixmap(m_theme.pixels(18)));
        picture->setToolTip(sign.words);
        auto* words = createText(isForBoth ? tr("Both: %1").arg(answer) : answer, TextRole::Body);
        words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        words->setFocusPolicy(Qt::StrongFocus); // Tab leads to it too
        words->setAccessibleName(
            tr("%1, %2: %3 (%4)", "whose, question, answer, what the sign beside it means").arg(whose, question, answer, sign.words));
        grid->addWidget(picture, line, 0, Qt::AlignTop);
        grid->addWidget(words, line++, 1, Qt::AlignTop);
    }
    if (line == 0) {
        auto* none = createText(QStringLiteral("–"), TextRole::Body);
        none->setAccessibleName(tr("%1, %2: not asked here", "whose, question").arg(whose, question));
        grid->addWidget(none, line++, 0, Qt::AlignTop);
    }
    grid->setRowStretch(line, 1);
    return area;
}

QString HonestyDialog::text() const
{
    const Section runs = runSection();
    QStringList lines;
    for (const Section& section : {runs, machineSection(runs)}) {
        if (section.rows.empty())
            continue;
        lines.append(copiedRow(QStringList{QString()} + section.headings));
        for (const HonestyRow& row : section.rows) {
            QStringList cells{toQString(m_words, row.question)};
            for (qsizetype n = 0; n < section.headings.size(); ++n)
                cells.append(joined(row.answers[std::min<std::size_t>(static_cast<std::size_t>(n), row.answers.size() - 1)],
                                    m_words));
            lines.append(copiedRow(cells));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

void HonestyDialog::copy() const
{
    QGuiApplication::clipboard()->setText(text());
}

} // namespace interleave
