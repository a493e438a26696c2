// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/tally_table.h"

#include <algorithm>
#include <QPainter>
#include <QResizeEvent>

#include "app/lecture/lecture_show.h"
#include "app/lecture/speaker_text.h"

namespace interleave {

using gantt::ChromeColours;
using lecture::Tally;

namespace {

constexpr double kLinePadding = 4; ///< above and below a line
constexpr double kSide = 6;
constexpr double kWished = 260;
constexpr double kSmallest = 0.5;
constexpr int kMostLines = 2; ///< of an answer
constexpr int kWidestHands = 9999;

} // namespace

TallyTable::TallyTable(LectureShow& show, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_show(show), m_theme(theme)
{
    setObjectName(QStringLiteral("tally"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(false);
    setSizePolicy(policy);
    connect(&show, &LectureShow::tallied, this, &TallyTable::tell);
    showQuestion();
}

void TallyTable::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

void TallyTable::showQuestion()
{
    const lecture::Slide slide = m_show.slideAt(m_show.presentation().place());
    m_answers.clear();
    for (const lecture::SlideAnswer& answer : slide.answers) {
        if (slide.isCounted)
            m_answers << QString::fromStdString(lesson::plainTextOf(answer.say)).simplified();
    }
    setVisible(!m_answers.isEmpty());
    tell();
}

QString TallyTable::heading() const
{
    const Tally* tally = m_show.tallyAt(m_show.presentation().place());
    if (m_show.isTallyShown())
        return tr("Votes: the audience sees them. V hides them");
    if (!tally || tally->isEmpty())
        return tr("Votes: 1 to %1 for an answer, then how many").arg(m_answers.size());
    return tr("Votes: hidden from the audience. V shows them");
}

std::vector<TallyTable::Line> TallyTable::lines() const
{
    const Tally* tally = m_show.tallyAt(m_show.presentation().place());
    const lecture::TallyEntry& entry = m_show.entry();
    std::vector<Line> lines;
    for (std::size_t n = 0; n < static_cast<std::size_t>(m_answers.size()); ++n) {
        Line line{.answer = m_answers[static_cast<qsizetype>(n)], .hands = {}, .isTyped = entry.answer() == n};
        for (std::size_t vote = 0; vote < Tally::kVotes; ++vote) {
            const bool isVoted = tally && (tally->all(vote) > 0 || (line.isTyped && entry.vote() == vote));
            line.hands[vote] = isVoted ? locale().toString(qlonglong(tally->hands(vote, n))) : QStringLiteral("–");
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Whoever cannot see it hears the same.
void TallyTable::tell()
{
    setAccessibleName(heading());
    QStringList words;
    for (const Line& line : lines())
        words << tr("%1: %2, second vote %3", "an answer, hands").arg(line.answer, line.hands[0], line.hands[1]);
    setAccessibleDescription(words.join(QStringLiteral(". ")));
    updateGeometry();
    update();
}

int TallyTable::lineHeight() const
{
    return QFontMetrics(m_theme.font(TextRole::Title)).height() + 2 * m_theme.pixels(kLinePadding);
}

/// Of an answer, whose words take a second line where they do not fit into one.
int TallyTable::lineHeight(const QString& answer, int width) const
{
    const QFont body = m_theme.font(TextRole::Body);
    const auto lines = static_cast<int>(wrapped(answer, body, answerWidth(width), kMostLines).size());
    return std::max(lineHeight(), lines * QFontMetrics(body).lineSpacing() + 2 * m_theme.pixels(kLinePadding));
}

int TallyTable::answerWidth(int width) const
{
    const int figure = QFontMetrics(m_theme.font(TextRole::Title)).horizontalAdvance(QLatin1Char('9'));
    return width - int(Tally::kVotes) * numberWidth() - figure - 3 * m_theme.pixels(kSide);
}

int TallyTable::numberWidth() const
{
    return QFontMetrics(m_theme.font(TextRole::Title)).horizontalAdvance(QString::number(kWidestHands))
         + 2 * m_theme.pixels(kSide);
}

int TallyTable::headingHeight(int width) const
{
    const QRect room(0, 0, std::max(width, 1), QWIDGETSIZE_MAX);
    return QFontMetrics(m_theme.font(TextRole::Small)).boundingRect(room, Qt::TextWordWrap, heading()).height();
}

QSize TallyTable::sizeHint() const
{
    const int columns = QFontMetrics(m_theme.font(TextRole::Small)).height() + m_theme.pixels(kLinePadding);
    int height = headingHeight(width()) + columns;
    for (const QString& answer : m_answers)
        height += lineHeight(answer, width());
    return {m_theme.pixels(kWished), height};
}

void TallyTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QFont small = m_theme.font(TextRole::Small);
    painter.setFont(small);
    painter.setPen(m_theme.color(&ChromeColours::text));
    int top = headingHeight(width());
    painter.drawText(QRect(0, 0, width(), top), Qt::TextWordWrap | Qt::AlignLeft, heading());
    const int columns = QFontMetrics(small).height() + m_theme.pixels(kLinePadding);
    for (int vote = 0; vote < int(Tally::kVotes); ++vote) {
        QFont font = small;
        font.setBold(m_show.entry().vote() == std::size_t(vote));
        font.setUnderline(font.bold()); // where the next figures go
        painter.setFont(font);
        const QRect head(width() - (int(Tally::kVotes) - vote) * numberWidth(), top,
                         numberWidth() - m_theme.pixels(kSide), columns);
        painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, vote == 0 ? tr("1st") : tr("2nd"));
    }
    top += columns;
    const std::vector<Line> all = lines();
    const bool isWhole = height() >= sizeHint().height();
    const int least = all.empty() ? 0 : std::min(lineHeight(), (height() - top) / int(all.size()));
    for (std::size_t n = 0; n < all.size(); ++n) {
        const int high = isWhole ? lineHeight(all[n].answer, width()) : least;
        paintLine(painter, {0, top, width(), high}, int(n) + 1, all[n]);
        top += high;
    }
}

/// In another width its answers have other lines.
void TallyTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void TallyTable::paintLine(QPainter& painter, const QRect& place, int number, const Line& line) const
{
    const int side = m_theme.pixels(kSide);
    const Theme theme = m_theme.scaled(std::clamp(double(place.height()) / lineHeight(), kSmallest, 1.0)); // where it is crowded
    if (line.isTyped) {
        painter.fillRect(place, m_theme.color(&ChromeColours::selected));
        painter.fillRect(QRect(place.left(), place.top(), side / 2, place.height()), m_theme.color(&ChromeColours::primary));
    }
    painter.setFont(theme.font(TextRole::Title));
    const QString figure = QString::number(number);
    const int left = place.width() - int(Tally::kVotes) * numberWidth() - answerWidth(place.width()) - side;
    painter.drawText(place.adjusted(side, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, figure);
    int right = place.right() - int(Tally::kVotes) * numberWidth();
    for (std::size_t vote = 0; vote < Tally::kVotes; ++vote) {
        const QRect cell(right, place.top(), numberWidth() - side, place.height());
        painter.drawText(cell, Qt::AlignRight | Qt::AlignVCenter, line.hands[vote]);
        if (line.isTyped && m_show.entry().vote() == vote)
            painter.drawRect(cell.adjusted(side, 1, side / 2, -2));
        right += numberWidth();
    }
    painter.setFont(theme.font(TextRole::Body));
    const int spacing = painter.fontMetrics().lineSpacing();
    const int most = place.height() >= kMostLines * spacing ? kMostLines : 1;
    const QStringList words = wrapped(line.answer, painter.font(), answerWidth(place.width()), most);
    int top = place.top() + (place.height() - static_cast<int>(words.size()) * spacing) / 2;
    for (const QString& each : words) {
        painter.drawText(QRect(left, top, answerWidth(place.width()), spacing), Qt::AlignLeft | Qt::AlignVCenter, each);
        top += spacing;
    }
}

} // namespace interleave
