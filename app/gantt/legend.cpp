// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/legend.h"

#include <algorithm>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <set>
#include <utility>

#include "app/i18n/qt_words.h"
#include "app/theme/task_badge.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

constexpr std::size_t kMostTasks = 8; ///< more keys than this are no help
constexpr double kKeyWidth = 28;
constexpr double kKeyHeight = 16;
constexpr double kDimmed = 0.45;

std::set<Activity> activitiesIn(const std::vector<GanttRun>& runs)
{
    std::set<Activity> found;
    for (const GanttRun& run : runs) {
        if (run.isLive)
            found.insert({Activity::Running, Activity::Ready}); // as before it began: nothing moves
        if (!run.result)
            continue;
        for (const TaskTrace& task : run.result->trace.tasks) {
            for (const Activity activity : kActivities) {
                if (task.spans.contains(activity))
                    found.insert(activity);
            }
        }
    }
    return found.empty() ? std::set{Activity::Running, Activity::Ready} : found;
}

} // namespace

Legend::Legend(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_words(words), m_theme(theme)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setToolTip(tr("Click a key to dim all else"));
}

void Legend::setRuns(const std::vector<GanttRun>& runs, gantt::RowsBy rowsBy)
{
    const std::vector<Key> before = std::exchange(m_keys, {});
    const auto shown = std::find_if(runs.begin(), runs.end(), [](const GanttRun& run) { return run.result != nullptr; });
    if (rowsBy != gantt::RowsBy::Task) {
        if (shown != runs.end())
            addTaskKeys(*shown);
        m_keys.push_back({Key::Sign::Idle, rowsBy == gantt::RowsBy::Cpu ? tr("no task of the run is on the core")
                                                                        : tr("the thread does not run")});
    } else {
        for (const Activity activity : activitiesIn(runs)) {
            const Text title =
                shown == runs.end() ? titleOf(activity) : activityTitle(activity, *shown->result->request.scenario);
            m_keys.push_back({activity, toQString(m_words, title)});
        }
    }
    if (m_keys == before)
        return;
    m_cursor = 0;
    const bool isGone =
        m_emphasis && std::ranges::none_of(m_keys, [this](const Key& key) { return emphasisOf(key) == m_emphasis; });
    if (isGone) {
        m_emphasis.reset();
        emit emphasisChanged(m_emphasis);
    }
    describe();
    updateGeometry();
    update();
}

/// What a click on the key brings out; nothing for one that stands for no bars.
gantt::Emphasis Legend::emphasisOf(const Key& key) const
{
    if (const auto* activity = std::get_if<Activity>(&key.what))
        return *activity;
    if (const auto* task = std::get_if<TaskId>(&key.what))
        return *task;
    return std::nullopt;
}

bool Legend::isDimmed(const Key& key) const
{
    return m_emphasis && emphasisOf(key) != m_emphasis;
}

void Legend::choose(std::size_t key)
{
    const gantt::Emphasis wanted = emphasisOf(m_keys[key]);
    if (!wanted)
        return;
    m_emphasis = m_emphasis == wanted ? gantt::Emphasis() : wanted;
    describe();
    update();
    emit emphasisChanged(m_emphasis);
}

void Legend::describe()
{
    QString all = entries().join(tr(", "));
    for (const Key& key : m_keys) {
        if (m_emphasis && emphasisOf(key) == m_emphasis)
            all = tr("%1. All but %2 is dimmed.").arg(all, key.words);
    }
    if (hasFocus() && m_cursor < m_keys.size())
        all = tr("%1. Space dims all but: %2.").arg(all, m_keys[m_cursor].words);
    setAccessibleDescription(all);
}

std::optional<std::size_t> Legend::keyAt(QPoint position) const
{
    const std::vector<QRect> all = places(width());
    const auto place = std::ranges::find_if(all, [&](const QRect& rect) { return rect.contains(position); });
    return place == all.end() ? std::nullopt : std::optional(static_cast<std::size_t>(place - all.begin()));
}

void Legend::mousePressEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> key = event->button() == Qt::LeftButton ? keyAt(event->pos()) : std::nullopt;
    if (key)
        choose(*key);
}

void Legend::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> key = keyAt(event->pos());
    setCursor(key && emphasisOf(m_keys[*key]) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void Legend::keyPressEvent(QKeyEvent* event)
{
    if (m_keys.empty())
        return;
    switch (event->key()) {
    case Qt::Key_Left: m_cursor = m_cursor > 0 ? m_cursor - 1 : 0; break;
    case Qt::Key_Right: m_cursor = std::min(m_cursor + 1, m_keys.size() - 1); break;
    case Qt::Key_Space:
    case Qt::Key_Return: choose(m_cursor); break;
    default: QWidget::keyPressEvent(event); return;
    }
    describe();
    update();
    event->accept();
}

void Legend::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    describe();
    update();
}

void Legend::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    describe();
    update();
}

void Legend::addTaskKeys(const GanttRun& run)
{
    const auto& tasks = run.result->trace.plan->tasks;
    for (std::size_t n = 0; n < std::min(tasks.size(), kMostTasks); ++n)
        m_keys.push_back({static_cast<TaskId>(n), QString::fromStdString(tasks[n].name)});
    if (tasks.size() > kMostTasks)
        m_keys.push_back({Key::Sign::None, tr("and %n more", nullptr, static_cast<int>(tasks.size() - kMostTasks))});
}

void Legend::setTheme(const Theme& theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QStringList Legend::entries() const
{
    QStringList words;
    for (const Key& key : m_keys)
        words << key.words;
    return words;
}

/// With the room to the words.
int Legend::signWidth(const Key& key) const
{
    const auto* sign = std::get_if<Key::Sign>(&key.what);
    return sign && *sign == Key::Sign::None ? 0 : m_theme.pixels(kKeyWidth) + m_theme.pixels(6);
}

/// A place for each key, from the right; a new line where one is full.
std::vector<QRect> Legend::places(int width) const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    const int height = std::max(metrics.height(), m_theme.pixels(kKeyHeight)) + m_theme.pixels(6);
    const int gap = m_theme.pixels(16);
    std::vector<QRect> places;
    int x = 0;
    int y = 0;
    for (const Key& key : m_keys) {
        const int needed = signWidth(key) + metrics.horizontalAdvance(key.words);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        places.emplace_back(x, y, needed, height);
        x += needed + gap;
    }
    // One line stands at the right, as in a printed chart.
    if (y == 0 && !places.empty()) {
        const int shift = std::max(0, width - places.back().right() - 1);
        for (QRect& place : places)
            place.translate(shift, 0);
    }
    return places;
}

QSize Legend::sizeHint() const
{
    const std::vector<QRect> all = places(QWIDGETSIZE_MAX);
    const int width = all.empty() ? 0 : all.back().right() - all.front().left() + 1;
    return {width, all.empty() ? 0 : all.front().height()};
}

QSize Legend::minimumSizeHint() const
{
    return {m_theme.pixels(120), sizeHint().height()};
}

int Legend::heightForWidth(int width) const
{
    const std::vector<QRect> all = places(width);
    return all.empty() ? 0 : all.back().bottom() + 1;
}

void Legend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(TextRole::Body));
    const std::vector<QRect> all = places(width());
    for (std::size_t n = 0; n < m_keys.size(); ++n) {
        const QRect place = all[n];
        const QRectF key(place.left(), place.center().y() - m_theme.pixels(kKeyHeight) / 2, m_theme.pixels(kKeyWidth),
                         m_theme.pixels(kKeyHeight));
        const BarLook look{m_theme.look(), key.left(), m_theme.scale()};
        painter.setOpacity(isDimmed(m_keys[n]) ? kDimmed : 1);
        if (const auto* activity = std::get_if<Activity>(&m_keys[n].what))
            paintActivity(painter, key, *activity, look);
        else if (const auto* task = std::get_if<TaskId>(&m_keys[n].what))
            paintStay(painter, key, *task, look);
        else if (std::get<Key::Sign>(m_keys[n].what) == Key::Sign::Idle)
            paintIdle(painter, key, look);
        painter.setPen(m_theme.color(&gantt::ChromeColours::text));
        painter.drawText(place.adjusted(signWidth(m_keys[n]), 0, 0, 0), Qt::AlignVCenter, m_keys[n].words);
        painter.setOpacity(1);
        if (m_emphasis && emphasisOf(m_keys[n]) == m_emphasis) // not by paleness alone
            painter.fillRect(QRect(place.left(), place.bottom() - 1, place.width(), 2),
                             m_theme.color(&gantt::ChromeColours::text));
        if (hasFocus() && n == m_cursor) {
            painter.setPen(QPen(m_theme.color(&gantt::ChromeColours::focus), 2));
            painter.drawRect(place.adjusted(-2, 1, 2, -2));
        }
    }
}

} // namespace interleave
