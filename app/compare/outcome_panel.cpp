// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/outcome_panel.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/theme/icons.h"
#include "core/run/captions.h"
#include "core/run/explanation.h"

namespace interleave {

namespace {

constexpr int kBetweenColumns = 18;
constexpr int kBetweenLines = 1;
constexpr double kIconSide = 18;

struct Sign {
    QString icon;
    IconInk ink;
    QString words; ///< for who does not see the icon
};

Sign signOf(Judgement judgement)
{
    switch (judgement) {
    case Judgement::AsExpected: return {QStringLiteral("verified"), IconInk::Verified, OutcomePanel::tr("as expected")};
    case Judgement::Unexpected:
        return {QStringLiteral("warning"), IconInk::Warning, OutcomePanel::tr("not as expected")};
    case Judgement::Open: break;
    }
    return {QStringLiteral("information"), IconInk::Quiet, {}};
}

} // namespace

OutcomePanel::OutcomePanel(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_columns{createColumn(QStringLiteral("outcomeAbove")), createColumn(QStringLiteral("outcomeBelow"))}
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kBetweenColumns);
    for (const Column& column : m_columns)
        layout->addWidget(column.area, 1);
    setTheme(theme);
}

OutcomePanel::Column OutcomePanel::createColumn(const QString& name)
{
    Column column{new QWidget(this), new QLabel, new QLabel, new QLabel};
    auto* row = new QHBoxLayout(column.area);
    row->setContentsMargins(0, 0, 0, 0);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(kBetweenLines);
    row->addWidget(column.icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    column.cameOut->setObjectName(name);
    column.meaning->setObjectName(name + QStringLiteral("Meaning"));
    for (QLabel* label : {column.cameOut, column.meaning}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
        texts->addWidget(label);
    }
    texts->addStretch(1);
    return column;
}

void OutcomePanel::setRuns(const std::array<std::shared_ptr<const RunResult>, 2>& runs)
{
    m_runs = runs;
    for (std::size_t n = 0; n < m_columns.size(); ++n)
        show(m_columns[n], m_runs[n].get());
    setVisible(hasVerdict() && !m_isSaidElsewhere);
}

bool OutcomePanel::hasVerdict() const
{
    return std::ranges::any_of(m_runs, [](const auto& run) { return run && run->verdict; });
}

QStringList OutcomePanel::paragraphs() const
{
    QStringList paragraphs;
    for (const Column& column : m_columns) {
        if (!column.cameOut->text().isEmpty())
            paragraphs << tr("%1. %2", "what came out, what that means").arg(column.cameOut->text(), column.meaning->text());
    }
    return paragraphs;
}

int OutcomePanel::heightIn(bool withMeaning, int width) const
{
    if (!hasVerdict())
        return 0;
    const int gap = m_columns.front().area->layout()->spacing();
    const int each = (width - kBetweenColumns) / 2 - m_theme.pixels(kIconSide) - gap;
    int height = 0;
    for (const Column& column : m_columns) {
        const int meaning = withMeaning ? kBetweenLines + column.meaning->heightForWidth(each) : 0;
        height = std::max(height, column.cameOut->heightForWidth(each) + meaning);
    }
    return height;
}

void OutcomePanel::show(Column& column, const RunResult* run)
{
    if (!run || !run->verdict) {
        column.icon->clear();
        column.cameOut->clear();
        column.meaning->clear();
        return;
    }
    const Verdict& verdict = *run->verdict;
    const Sign sign = signOf(verdict.judgement);
    column.icon->setPixmap(icon(sign.icon, sign.ink).pixmap(m_theme.pixels(kIconSide)));
    const QString heading = toQString(m_words, headingCaption(run->request));
    column.cameOut->setText(
        tr("%1: %2", "name of a run, what came out of it").arg(heading, toQString(m_words, verdict.cameOut)));
    QStringList sentences{tr("Expected: %1.").arg(toQString(m_words, verdict.expected))};
    if (run->trace.standstill)
        sentences.append(QString::fromStdString(sentence(standstillSentence(*run), m_words)));
    if (!verdict.meaning.text.isEmpty())
        sentences.append(toQString(m_words, verdict.meaning));
    column.meaning->setText(sentences.join(QLatin1Char(' ')));
    column.meaning->setVisible(m_isDetailShown);
    column.cameOut->setToolTip(m_isDetailShown ? QString() : column.meaning->text());
    column.icon->setToolTip(sign.words);
    column.cameOut->setAccessibleName(
        sign.words.isEmpty()
            ? column.cameOut->text()
            : tr("%1, %2", "what came out, whether that was expected").arg(column.cameOut->text(), sign.words));
    column.cameOut->setAccessibleDescription(column.meaning->text());
}

void OutcomePanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    QFont bold = theme.font(TextRole::Body);
    bold.setBold(true);
    QPalette quiet = theme.palette();
    quiet.setColor(QPalette::WindowText, theme.color(&gantt::ChromeColours::quietText));
    for (const Column& column : m_columns) {
        column.cameOut->setFont(bold);
        column.meaning->setFont(theme.font(TextRole::Small));
        column.meaning->setPalette(quiet);
    }
    setRuns(m_runs);
}

void OutcomePanel::setDetailShown(bool shown)
{
    if (m_isDetailShown == shown)
        return;
    m_isDetailShown = shown;
    setRuns(m_runs);
}

void OutcomePanel::setSaidElsewhere(bool elsewhere)
{
    m_isSaidElsewhere = elsewhere;
    setVisible(hasVerdict() && !m_isSaidElsewhere);
}

QSize OutcomePanel::minimumSizeHint() const
{
    return {0, m_columns.front().cameOut->fontMetrics().height()};
}

} // namespace interleave
