// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/answer_painter.h"

#include <cmath>
#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace interleave {

using gantt::ChromeColours;

namespace {

/// What stands beside the bars of votes.
struct VoteWords {
    Q_DECLARE_TR_FUNCTIONS(VoteWords)
};

/// Figures, or letters from A on.
QString signOf(std::size_t answer, bool isNumbered)
{
    return isNumbered ? QString::number(answer + 1) : QString(QChar(u'A' + static_cast<char16_t>(answer)));
}

} // namespace

void AnswerPainter::paint(const AnswerPlace& place, ProseBox& words) const
{
    paintFrame(place, !place.tick.isEmpty());
    paintSign(place);
    words.paint(painter, place.words.place.topLeft(), place.words.pixels, place.words.place.width(),
                theme.color(&ChromeColours::text));
    if (!place.tick.isEmpty())
        paintTick(place.tick);
    if (!place.votes.isEmpty())
        paintVotes(place);
}

void AnswerPainter::paintFrame(const AnswerPlace& place, bool isHolding) const
{
    const double line = std::max(1.0, place.words.pixels * (isHolding ? 0.16 : 0.05));
    const double radius = place.words.pixels * 0.3;
    painter.setPen(QPen(theme.color(isHolding ? &ChromeColours::text : &ChromeColours::border), line));
    painter.setBrush(theme.color(&ChromeColours::surface));
    painter.drawRoundedRect(place.frame.adjusted(line / 2, line / 2, -line / 2, -line / 2), radius, radius);
}

void AnswerPainter::paintSign(const AnswerPlace& place) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(&ChromeColours::primary));
    painter.drawEllipse(place.sign);
    QFont font = theme.font(TextRole::Title);
    font.setPixelSize(place.words.pixels);
    painter.setFont(font);
    painter.setPen(theme.color(&ChromeColours::primaryText));
    painter.drawText(place.sign, Qt::AlignCenter, signOf(place.answer, slide.isNumbered));
}

void AnswerPainter::paintTick(const QRectF& place) const
{
    const double side = place.width();
    QPainterPath tick(place.topLeft() + QPointF(side * 0.12, side * 0.55));
    tick.lineTo(place.topLeft() + QPointF(side * 0.4, side * 0.82));
    tick.lineTo(place.topLeft() + QPointF(side * 0.9, side * 0.16));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.color(&ChromeColours::text), side * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(tick);
}

void AnswerPainter::paintVotes(const AnswerPlace& place) const
{
    const double height = place.votes.height() / (slide.tally->all(1) > 0 ? 2 : 1);
    for (std::size_t vote = 0; height * static_cast<double>(vote) + 1 < place.votes.height(); ++vote)
        paintVote(QRectF(place.votes.left(), place.votes.top() + height * static_cast<double>(vote), place.votes.width(), height),
                  place.answer, vote);
}

/// The first vote is filled, the second hatched.
void AnswerPainter::paintPattern(const QRectF& bar, std::size_t vote) const
{
    const QColor ink = theme.color(&ChromeColours::primary);
    painter.setPen(QPen(ink, std::max(1.0, bar.height() * 0.08)));
    painter.setBrush(vote == 0 ? QBrush(ink) : QBrush(ink, Qt::BDiagPattern));
    painter.drawRect(bar);
}

void AnswerPainter::paintVotesKey(const QRectF& place) const
{
    const QFont font = theme.font(TextRole::Body);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    double right = place.right();
    const QStringList names{VoteWords::tr("first vote"), VoteWords::tr("second vote")};
    for (std::size_t vote = 2; vote-- > 0;) {
        const QString& name = names[static_cast<qsizetype>(vote)];
        const double width = metrics.horizontalAdvance(name);
        painter.setPen(theme.color(&ChromeColours::text));
        painter.drawText(QRectF(right - width, place.top(), width, place.height()), Qt::AlignVCenter | Qt::TextDontClip, name);
        QRectF bar(0, 0, metrics.height() * 1.5, metrics.height() * 0.7);
        bar.moveCenter(QPointF(right - width - metrics.height() * 0.4 - bar.width() / 2, place.center().y()));
        paintPattern(bar, vote);
        right = bar.left() - metrics.height();
    }
}

/// A bar ends where its words begin.
void AnswerPainter::paintVote(const QRectF& line, std::size_t answer, std::size_t vote) const
{
    const double share = slide.tally->share(vote, answer).value_or(0);
    const QString hands = QString::number(slide.tally->hands(vote, answer));
    const QString percent = QString::number(std::lround(share * 100));
    const QString words = VoteWords::tr("%1 (%2 %)", "hands, share").arg(hands, percent);
    QFont font = theme.font(TextRole::Body);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const double most = metrics.horizontalAdvance(
        VoteWords::tr("%1 (%2 %)", "hands, share").arg(QStringLiteral("888"), QStringLiteral("100")));
    const double gap = line.height() * 0.25;
    const double room = std::max(0.0, line.width() - most - gap);
    const QRectF bar(line.left(), line.top() + line.height() * 0.14, std::max(3.0, room * share), line.height() * 0.72);
    paintPattern(bar, vote);
    painter.setPen(theme.color(&ChromeColours::text));
    painter.drawText(QRectF(bar.right() + gap, line.top(), line.right() - bar.right() - gap, line.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, words);
}

void AnswerPainter::paintGround(const QRectF& frame, int pixels) const
{
    const double radius = pixels * 0.3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(&ChromeColours::selected));
    painter.drawRoundedRect(frame, radius, radius);
}

void AnswerPainter::paintBar(const QRectF& place, double share) const
{
    const double line = std::max(1.0, place.height() * 0.08);
    painter.setPen(QPen(theme.color(&ChromeColours::border), line));
    painter.setBrush(theme.color(&ChromeColours::surface));
    painter.drawRect(place);
    painter.fillRect(QRectF(place.left(), place.top(), place.width() * share, place.height()),
                     theme.color(&ChromeColours::primary));
}

} // namespace interleave
