// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/listing/listing_delegate.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QPainter>

#include "app/theme/control_painting.h"
#include "app/theme/task_badge.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kEdge = 5;
constexpr double kTextLeft = 11;
constexpr double kIndent = 14;
constexpr double kPadding = 3;
constexpr double kGap = 4;
constexpr double kBarWidth = 18;
constexpr double kBarHeight = 12;
constexpr double kSign = 14;
constexpr int kWrapped = static_cast<int>(Qt::TextWordWrap) | static_cast<int>(Qt::AlignTop);

LineGroups groupsOf(const QModelIndex& index)
{
    return index.data(ListingDelegate::GroupsRole).value<LineGroups>();
}

} // namespace

ListingDelegate::ListingDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme)
{
}

QString ListingDelegate::wordFor(std::optional<Activity> activity)
{
    if (!activity)
        return tr("done", "a task");
    switch (*activity) {
    case Activity::Running: return tr("running", "a task");
    case Activity::Ready: return tr("ready", "a task");
    case Activity::Taken: return tr("taken", "a task");
    case Activity::WaitingIo:
    case Activity::WaitingLock:
    case Activity::WaitingMessage: return tr("waits", "a task");
    }
    return {};
}

int ListingDelegate::groupsHeight() const
{
    return std::max(QFontMetrics(m_theme.font(TextRole::Small)).height(), m_theme.pixels(kSign));
}

int ListingDelegate::roomForGroups(const QModelIndex& index) const
{
    return index.data(GroupsRole).isValid() ? groupsHeight() : 0;
}

/// From left to right; without the room for the tasks.
QRect ListingDelegate::textPlace(const QRect& line, const QModelIndex& index) const
{
    const int left = m_theme.pixels(kTextLeft) + index.data(IndentRole).toInt() * m_theme.pixels(kIndent);
    return line.adjusted(left, m_theme.pixels(kPadding), -m_theme.pixels(kGap),
                         -m_theme.pixels(kPadding) - roomForGroups(index));
}

QSize ListingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int textWidth = std::max(textPlace({0, 0, width, 1000}, index).width(), m_theme.pixels(40));
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const QRect text = metrics.boundingRect({0, 0, textWidth, 10'000}, kWrapped, index.data(Qt::DisplayRole).toString());
    return {width, text.height() + roomForGroups(index) + 2 * m_theme.pixels(kPadding)};
}

void ListingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect line = option.rect;
    const LineGroups groups = groupsOf(index);
    const auto inDirection = [&](const QRect& rect) { return QStyle::visualRect(option.direction, line, rect); };
    painter->save();
    if (!groups.empty()) {
        painter->fillRect(line, m_theme.color(&ChromeColours::selected));
        paintEdge(*painter, inDirection({line.left(), line.top(), m_theme.pixels(kEdge), line.height()}), groups);
    }
    const QRect text = textPlace(line, index);
    painter->setFont(m_theme.font(TextRole::Body));
    painter->setPen(m_theme.color(index.flags().testFlag(Qt::ItemIsEnabled) ? &ChromeColours::text : &ChromeColours::quietText));
    painter->drawText(inDirection(text),
                      kWrapped | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      index.data(Qt::DisplayRole).toString());
    if (!groups.empty()) {
        const int width = text.width() / static_cast<int>(groups.size());
        QRect place(text.left(), text.bottom() + 1, width, groupsHeight());
        for (const LineGroup& group : groups) {
            paintGroup(*painter, inDirection(place), group, option.direction);
            place.translate(width, 0);
        }
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        controls::drawFocusRing(*painter, QRectF(line), m_theme);
    painter->restore();
}

/// One part for each activity, from top to bottom; who is done has none.
void ListingDelegate::paintEdge(QPainter& painter, const QRect& edge, const LineGroups& groups) const
{
    for (std::size_t n = 0; n < groups.size(); ++n) {
        if (!groups[n].activity)
            continue;
        const auto count = static_cast<double>(groups.size());
        const double top = edge.top() + edge.height() * static_cast<double>(n) / count;
        const gantt::ActivityStyle style = gantt::activityStyle(m_theme.look(), *groups[n].activity);
        const QRectF part(edge.left() + 0.5, top + 0.5, edge.width() - 1, edge.height() / count - 1);
        painter.setPen(toColor(style.ink));
        painter.setBrush(toColor(style.fill));
        painter.drawRect(part);
    }
}

/// The activity's bar, the signs as far as there is room beside the word, the word.
void ListingDelegate::paintGroup(QPainter& painter, const QRect& place, const LineGroup& group, Qt::LayoutDirection direction) const
{
    const auto inDirection = [&](const QRect& rect) { return QStyle::visualRect(direction, place, rect); };
    const int gap = m_theme.pixels(kGap);
    const QFont font = m_theme.font(TextRole::Small);
    const QFontMetrics metrics(font);
    const QString word = wordFor(group.activity);
    int left = place.left();
    if (group.activity) {
        const int height = m_theme.pixels(kBarHeight);
        const QRect bar(left, place.center().y() - height / 2, m_theme.pixels(kBarWidth), height);
        const QRectF shown = inDirection(bar);
        paintActivity(painter, shown, *group.activity, {m_theme.look(), shown.left(), m_theme.scale()});
        left = bar.right() + 1 + gap;
    }
    const int sign = m_theme.pixels(kSign);
    const int forWord = metrics.horizontalAdvance(word) + 2 * gap;
    const int right = place.left() + place.width();
    const int count = static_cast<int>(group.tasks.size());
    const int signs = std::min(count * (sign + 1), std::max(sign + 1, right - left - forWord));
    paintSigns(painter, inDirection({left, place.top(), signs, place.height()}), group.tasks, direction);
    left += signs + gap;
    const int wordWidth = std::max(0, right - left);
    painter.setFont(font);
    painter.setPen(m_theme.color(&ChromeColours::text));
    painter.drawText(inDirection({left, place.top(), wordWidth, place.height()}),
                     static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(direction, Qt::AlignLeft)),
                     metrics.elidedText(word, Qt::ElideRight, wordWidth));
}

/// Where not all fit, the last ones give way to their number.
void ListingDelegate::paintSigns(QPainter& painter, const QRect& place, const std::vector<TaskId>& tasks,
                                 Qt::LayoutDirection direction) const
{
    const int step = m_theme.pixels(kSign) + 1;
    const auto room = static_cast<std::size_t>(std::max(1, place.width() / step));
    const QFont font = m_theme.font(TextRole::Small);
    std::size_t shown = tasks.size();
    QString rest;
    if (shown > room) {
        const auto restFor = [&](std::size_t left) { return tr("+%1", "so many more tasks").arg(tasks.size() - left); };
        for (shown = room; shown > 1; --shown) {
            rest = restFor(shown);
            if (static_cast<int>(shown) * step + QFontMetrics(font).horizontalAdvance(rest) <= place.width())
                break;
        }
        rest = restFor(shown);
    }
    QRect sign(place.left(), place.center().y() - (step - 1) / 2, step - 1, step - 1);
    for (std::size_t n = 0; n < shown; ++n) {
        paintTaskSign(painter, QStyle::visualRect(direction, place, sign), tasks[n], m_theme.look());
        sign.translate(step, 0);
    }
    if (rest.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(m_theme.color(&ChromeColours::text));
    const QRect restPlace(sign.left(), place.top(), place.right() - sign.left() + 1, place.height());
    painter.drawText(QStyle::visualRect(direction, place, restPlace), static_cast<int>(Qt::AlignVCenter), rest);
}

} // namespace interleave
