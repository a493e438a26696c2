// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/gantt_view.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVariantAnimation>

#include "app/gantt/gantt_accessible.h"
#include "app/i18n/qt_words.h"
#include "core/analysis/releases.h"
#include "core/gantt/tick_label.h"
#include "core/run/captions.h"

namespace interleave {

namespace {

constexpr double kRightMargin = 34;
constexpr double kPixelsPerTick = 95;
constexpr int kStayMs = 400;
constexpr int kGlideMs = 160;

/// The largest power of ten that is not longer; at least a nanosecond.
Duration powerOfTenIn(Duration length)
{
    Duration power{1};
    while (power * 10 <= length)
        power *= 10;
    return power;
}

TimePoint roundedTo(Duration step, TimePoint t)
{
    const Duration since = t.time_since_epoch() + step / 2;
    return TimePoint(since - since % step);
}

} // namespace

GanttView::GanttView(const Words& words, const Theme& theme, QWidget* parent)
    : QGraphicsView(parent), m_words(words), m_theme(theme), m_stay(new QTimer(this)), m_glide(new QVariantAnimation(this))
{
    installGanttAccessible(); // before anything is told to a screen reader
    m_stay->setSingleShot(true);
    m_stay->setInterval(kStayMs);
    m_glide->setDuration(kGlideMs);
    m_glide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_stay, &QTimer::timeout, this, &GanttView::rememberWindow);
    setScene(new QGraphicsScene(this));
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setViewportMargins(kFocusRoom, kFocusRoom, kFocusRoom, kFocusRoom);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Charts"));
    connect(&m_window, &TimeWindow::changed, this, &GanttView::showWindow);
    setTheme(theme);
}

GanttView::~GanttView()
{
    m_charts.clear(); // while the scene is still there
}

void GanttView::setRuns(std::vector<GanttRun> runs)
{
    m_charts.clear();
    scene()->clear();
    m_selection.reset();
    m_hover.reset();
    TimePoint end{};
    for (GanttRun& run : runs) {
        Part part;
        part.run = std::move(run);
        part.bars = new BarsItem(m_words, m_theme);
        scene()->addItem(part.bars);
        part.bars->setZValue(20);
        part.bars->setEmphasis(m_emphasis);
        part.builder = std::make_unique<ChartBuilder>();
        connect(part.builder.get(), &ChartBuilder::progressed, viewport(), qOverload<>(&QWidget::update));
        connect(part.builder.get(), &ChartBuilder::built, this,
                [this, run = m_charts.size()](std::shared_ptr<const gantt::Chart> chart) {
                    showChart(run, std::move(chart));
                });
        connect(part.builder.get(), &ChartBuilder::failed, this, [this, run = m_charts.size()](const Error& error) {
            m_charts[run].run.message = toQString(m_words, error.message);
            viewport()->update();
        });
        if (part.run.result)
            end = std::max(end, part.run.result->trace.time().end);
        m_charts.push_back(std::move(part));
    }
    TimePoint expected{};
    for (const Part& part : m_charts)
        expected = std::max(expected, TimePoint(part.run.expected));
    layOutRows();
    m_glide->stop();
    m_window.setWhole({TimePoint{}, expected > end ? grownEnd(end, expected) : end});
    m_history.begin(m_window.window());
    m_markers = {};
    updateAccessibleText();
    emit selectionChanged();
    emit markersChanged();
    emit rowsChanged();
}

std::vector<GanttRun> GanttView::runs() const
{
    std::vector<GanttRun> runs;
    for (const Part& part : m_charts)
        runs.push_back(part.run);
    return runs;
}

void GanttView::setRowsBy(gantt::RowsBy rowsBy)
{
    m_rowsBy = rowsBy;
    m_selection.reset();
    layOutRows();
    updateAccessibleText();
    emit selectionChanged();
    emit rowsChanged();
}

void GanttView::setTheme(const Theme& theme)
{
    m_theme = theme;
    setBackgroundBrush(theme.color(&gantt::ChromeColours::window));
    for (Part& part : m_charts)
        part.bars->setTheme(theme);
    layOutAll();
}

/// The rows in time, anew for each run; then everything in place.
void GanttView::layOutRows()
{
    for (Part& part : m_charts)
        layOutRowsOf(part);
    showPeak();
    layOutAll();
}

void GanttView::layOutRowsOf(Part& part)
{
    part.chart = part.run.result ? part.builder->build({part.run.result, &part.run.result->trace}, m_rowsBy) : nullptr;
    part.bars->setRun(part.run.result, part.chart);
    arrangeRowsOf(part);
}

/// A chart that took longer is there.
void GanttView::showChart(std::size_t run, std::shared_ptr<const gantt::Chart> chart)
{
    Part& part = m_charts[run];
    part.chart = std::move(chart);
    part.bars->setRun(part.run.result, part.chart);
    arrangeRowsOf(part);
    showPeak();
    layOutAll();
    updateAccessibleText();
    emit rowsChanged();
}

bool GanttView::isPreparing() const
{
    return std::ranges::any_of(m_charts, [](const Part& part) { return part.builder->isBusy(); });
}

void GanttView::showPeak()
{
    int peak = 1;
    for (const Part& part : m_charts) {
        if (part.chart)
            peak = std::max(peak, part.chart->overlap.peak);
    }
    for (Part& part : m_charts)
        part.bars->setPeak(peak);
}

void GanttView::setLive(std::size_t run, std::shared_ptr<const RunResult> soFar)
{
    Part& part = m_charts[run];
    if (m_selection && m_selection->run == run)
        m_selection.reset(); // its bar may be another one now
    const int rows = rowsOf(part);
    part.run.isLive = true;
    part.run.result = std::move(soFar);
    part.run.place = toQString(m_words, placeCaption(*part.run.result));
    const int peak = part.chart ? part.chart->overlap.peak : 0;
    part.builder->stop();
    part.chart = std::make_shared<const gantt::Chart>(
        gantt::layOut(std::shared_ptr<const Trace>(part.run.result, &part.run.result->trace), m_rowsBy));
    const QRectF changed = part.bars->grow(part.run.result, part.chart);
    showPeak();
    for (Part& each : m_charts)
        each.headPicture.forget(); // by how much one ended earlier depends on all
    if (part.chart->overlap.peak != peak) {
        part.labelPicture.forget();
        viewport()->update();
    }
    arrangeRowsOf(part);
    if (rowsOf(part) != rows)
        layOutAll();
    const TimePoint end = m_window.whole().end;
    if (const TimePoint grown = grownEnd(end, part.chart->time.end); grown != end)
        m_window.setWhole({TimePoint{}, grown});
    for (const QRectF& place : {changed.adjusted(-2, 0, 2, 0), shownHead(part.area, shownArea().top())})
        viewport()->update(mapFromScene(place).boundingRect());
}

int GanttView::rowsOf(const Part& part) const
{
    if (isCollapsed(static_cast<std::size_t>(&part - m_charts.data())))
        return 0;
    if (part.chart && !part.chart->rows.empty())
        return static_cast<int>(part.shown.size());
    if (m_rowsBy != gantt::RowsBy::Task)
        return 1;
    return static_cast<int>(part.run.result ? part.run.result->trace.tasks.size()
                                            : static_cast<std::size_t>(part.run.placeholderTasks.size()));
}

QRectF GanttView::shownArea() const
{
    return mapToScene(viewport()->rect()).boundingRect();
}

QRectF GanttView::shownAxis() const
{
    QRectF axis = m_axis;
    axis.moveTop(std::min(axis.top(), shownArea().bottom() - axis.height()));
    return axis;
}

double GanttView::labelWidth() const
{
    const QFontMetrics metrics(m_theme.font(TextRole::Body));
    QFont bold = m_theme.font(TextRole::Body);
    bold.setBold(true);
    double widest = metrics.horizontalAdvance(tr("At once"))
                  + QFontMetrics(bold).horizontalAdvance(tr("max %1").arg(64)) + m_theme.pixels(4);
    for (const Part& part : m_charts) {
        for (int row = 0; row < rowsOf(part); ++row)
            widest = std::max<double>(widest, metrics.horizontalAdvance(rowName(part, static_cast<std::size_t>(row)))
                                                  + m_theme.pixels(30));
    }
    return std::min<double>(widest + m_theme.pixels(12), m_theme.pixels(190));
}

void GanttView::setDensity(GanttDensity density)
{
    if (m_density == density)
        return;
    m_density = density;
    layOutAll();
}

int GanttView::heightFor(GanttDensity density, int most) const
{
    GanttMeasures measures = measuresFor(density);
    measures.height = 0;
    for (int& rows : measures.rows)
        rows = std::min(rows, most);
    return static_cast<int>(std::ceil(layOutCharts(measures).height)) + 2 * kFocusRoom;
}

GanttMeasures GanttView::measuresFor(GanttDensity density) const
{
    const auto heightOf = [this](TextRole role) { return QFontMetrics(m_theme.font(role)).height(); };
    const double headHeight = density.isOneLine ? headLineHeight()
                                                : heightOf(TextRole::Title) + heightOf(TextRole::Small) + m_theme.pixels(10);
    GanttMeasures measures{
        .width = static_cast<double>(viewport()->width()),
        .height = static_cast<double>(viewport()->height()),
        .labelWidth = labelWidth(),
        .rightMargin = static_cast<double>(m_theme.pixels(kRightMargin)),
        .headHeight = headHeight,
        .laneHeight = static_cast<double>(heightOf(TextRole::Body) + m_theme.pixels(8)),
        .axisHeight = static_cast<double>(heightOf(TextRole::Body) + m_theme.pixels(14)),
        .gap = static_cast<double>(m_theme.pixels(8)),
        .smallestRow = static_cast<double>(m_theme.pixels(density.leastRow)),
        .largestRow = static_cast<double>(m_theme.pixels(240)),
        .rows = {},
    };
    for (const Part& part : m_charts)
        measures.rows.push_back(rowsOf(part));
    return measures;
}

void GanttView::layOutAll()
{
    const GanttMeasures measures = measuresFor(m_density);
    const GanttLayout layout = layOutCharts(measures);
    m_axis = layout.axis;
    setSceneRect(0, 0, measures.width, std::max(layout.height, 1.0));
    for (std::size_t n = 0; n < m_charts.size(); ++n) {
        Part& part = m_charts[n];
        part.area = layout.areas[n];
        part.bars->setArea(part.area, rowsOf(part));
    }
    forgetWords();
    showWindow();
    emit plotsMoved();
}

/// The visible time, on the axes and the bars.
void GanttView::showWindow()
{
    const TimeRange window = m_window.window();
    m_ticks.clear();
    const int most = std::max(2, static_cast<int>(m_axis.width() / m_theme.pixels(kPixelsPerTick)) + 1);
    const std::vector<TimePoint> times = gantt::ticksOf(window, most);
    const std::vector<Message> labels = gantt::tickLabels(times);
    for (std::size_t n = 0; n < times.size(); ++n)
        m_ticks.push_back({times[n], toQString(m_words, labels[n])});
    for (Part& part : m_charts)
        part.bars->setVisibleTime(window, times);
    if (m_hover)
        emit hoverText(sayHover()); // the pointer rests, what is under it does not
    m_stay->start();
    viewport()->update();
}

void GanttView::paintEvent(QPaintEvent* event)
{
    m_exposed = event->region();
    QGraphicsView::paintEvent(event);
    m_exposed.reset();
}

/// The focus ring lies outside the viewport.
bool GanttView::event(QEvent* event)
{
    const bool done = QGraphicsView::event(event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    if (event->type() == QEvent::Paint && hasFocus()) {
        QPainter painter(this);
        painter.setPen(QPen(m_theme.color(&gantt::ChromeColours::focus), 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.drawRect(
            QRectF(viewport()->geometry()).adjusted(-kFocusRoom + 1, -kFocusRoom + 1, kFocusRoom - 1, kFocusRoom - 1));
    }
    return done;
}

void GanttView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    layOutAll();
}

// Where things are

double GanttView::xOf(const Part& part, TimePoint t) const
{
    return part.area.plot.left() + gantt::xOf(t, m_window.window(), part.area.plot.width());
}

TimePoint GanttView::timeAt(double x) const
{
    return m_charts.empty() ? TimePoint{} : gantt::timeAt(x - m_axis.left(), m_window.window(), m_axis.width());
}

QPointF GanttView::positionOf(std::size_t run, std::size_t row, TimePoint t) const
{
    const Part& part = m_charts[run];
    const QPointF inScene(xOf(part, t), placeOfRow(part, row).center().y());
    return QPointF(mapFromScene(QPointF()).x() + inScene.x(), mapFromScene(QPointF()).y() + inScene.y());
}

std::size_t GanttView::placeOfRow(std::size_t run, std::size_t row) const
{
    const std::vector<std::size_t>& shown = m_charts[run].shown;
    return static_cast<std::size_t>(std::ranges::find(shown, row) - shown.begin());
}

QRectF GanttView::rowLabelRect(std::size_t run, std::size_t row) const
{
    const QRectF labels = m_charts[run].area.labels;
    const QRectF bars = placeOfRow(m_charts[run], row);
    return QRectF(labels.left(), bars.top(), labels.width(), bars.height()).translated(mapFromScene(QPointF()));
}

QRectF GanttView::rectOf(const BarPlace& place) const
{
    const TimeRange time = barOf(place).time;
    const double height = m_charts[place.run].area.rowHeight;
    const QPointF begin = positionOf(place.run, place.row, time.begin);
    const QPointF end = positionOf(place.run, place.row, time.end);
    return {begin.x(), begin.y() - height / 2, end.x() - begin.x(), height};
}

RowRange GanttView::seenRows(std::size_t run) const
{
    constexpr double least = 2; // pixels; a row of which there is less is not seen
    const Part& part = m_charts[run];
    QRectF seen = shownArea();
    seen.setTop(std::max(seen.top(), shownHead(part.area, seen.top()).bottom()) + least);
    seen.setBottom(std::min(seen.bottom(), shownAxis().top()) - least);
    return seen.height() > 0 ? part.area.rowsIn(seen, rowsOf(part)) : RowRange{};
}

std::optional<BarPlace> GanttView::barAt(QPointF position) const
{
    const QPointF inScene = mapToScene(position.toPoint());
    if (shownAxis().contains(inScene))
        return std::nullopt;
    for (std::size_t run = 0; run < m_charts.size(); ++run) {
        const Part& part = m_charts[run];
        if (!part.chart || !part.area.rows.contains(inScene) || shownHead(part.area, shownArea().top()).contains(inScene))
            continue;
        const auto shown = static_cast<std::size_t>((inScene.y() - part.area.rows.top()) / part.area.rowHeight);
        if (shown >= part.shown.size())
            return std::nullopt;
        const std::size_t row = part.shown[shown];
        const TimePoint t = gantt::nanosecondAt(inScene.x() - m_axis.left(), m_window.window(), m_axis.width());
        if (const auto bar = part.chart->rows[row].barAt(t))
            return BarPlace{run, row, *bar};
    }
    return std::nullopt;
}

std::optional<BarPlace> GanttView::placeOf(std::size_t run, TaskId task, std::uint32_t span) const
{
    if (run >= m_charts.size() || !m_charts[run].chart)
        return std::nullopt;
    const Part& part = m_charts[run];
    const TimePoint begin = part.run.result->trace.tasks[indexOf(task)].spans[span].time.begin;
    const std::optional<std::size_t> row = rowOfTaskAt(part, task, begin);
    const std::optional<std::size_t> bar = row ? part.chart->rows[*row].barAt(begin) : std::nullopt;
    return bar ? std::optional(BarPlace{run, *row, *bar}) : std::nullopt;
}

std::optional<gantt::SpanRef> GanttView::selectedSpan() const
{
    return m_selection ? std::optional(barOf(*m_selection).first) : std::nullopt;
}

gantt::Bar GanttView::barOf(const BarPlace& place) const
{
    return m_charts[place.run].chart->rows[place.row].bar(place.bar);
}

/// Of a row in an empty plot.
QString GanttView::placeholderName(const Part& part, std::size_t row) const
{
    switch (m_rowsBy) {
    case gantt::RowsBy::Task: return part.run.placeholderTasks.value(static_cast<int>(row));
    case gantt::RowsBy::Worker: return tr("Threads");
    case gantt::RowsBy::Cpu: return tr("Cores");
    }
    return {};
}

QString GanttView::rowName(const Part& part, std::size_t row) const
{
    if (!part.chart && part.run.result && m_rowsBy == gantt::RowsBy::Task)
        return QString::fromStdString(part.run.result->trace.taskOf(static_cast<TaskId>(row)).name);
    if (!part.chart || part.chart->rows.empty())
        return placeholderName(part, row);
    const gantt::Row::Subject subject = part.chart->rows[row].subject();
    if (const auto* task = std::get_if<TaskId>(&subject))
        return QString::fromStdString(part.run.result->trace.taskOf(*task).name);
    if (const auto* worker = std::get_if<WorkerId>(&subject))
        return tr("Thread %1").arg(indexOf(*worker) + 1);
    if (const auto* worker = std::get_if<WorkerId>(&subject))
        return tr("Thread %1").arg(indexOf(*worker) + 1);
    return tr("Core %1").arg(indexOf(std::get<CpuId>(subject)));
}

// Words

QStringList GanttView::describe(const BarPlace& place) const
{
    const RunResult& result = *m_charts[place.run].run.result;
    const gantt::Bar bar = barOf(place);
    const Span span = result.trace.tasks[indexOf(bar.first.task)].spans[bar.first.span];
    const Task& task = result.trace.taskOf(bar.first.task);
    const Step& step = task.program[indexOf(span.step)];
    const auto words = [this](Duration d) { return QString::fromStdString(m_words.duration(d)); };
    const Activity activity = bar.activity;
    const Text title = activity == Activity::WaitingIo ? result.request.scenario->ioNoun : titleOf(activity, span.evidence);

    QStringList lines;
    lines << tr("%1: %2", "task: step").arg(QString::fromStdString(task.name), toQString(m_words, step.name));
    lines << (hasCore(activity) && span.cpu ? tr("%1 on core %2").arg(toQString(m_words, title)).arg(indexOf(*span.cpu))
                                            : toQString(m_words, title));
    // From and to as exact as the length, which has three figures.
    const Duration exact = std::max(Duration{1}, powerOfTenIn(bar.time.length()) / 100);
    const std::vector<Message> fromTo =
        gantt::tickLabels({roundedTo(exact, bar.time.begin), roundedTo(exact, bar.time.end)});
    lines << tr("%1 long, from %2 to %3").arg(words(bar.time.length()), toQString(m_words, fromTo[0]), toQString(m_words, fromTo[1]));
    if (const std::optional<Link> release = releaseOf(result.trace, bar.first.task, bar.first.span))
        lines << sayRelease(*release, *result.trace.plan);
    lines << toQString(m_words, titleOf(span.evidence));
    return lines;
}

/// "Ben let it go on: gave the lock back (key 2)".
QString GanttView::sayRelease(const Link& release, const Plan& plan) const
{
    const QString how = toQString(m_words, titleOf(release.kind));
    const QString who = QString::fromStdString(plan.tasks[indexOf(release.from)].name);
    if (!release.about)
        return tr("%1 let it go on: %2", "task, what it did").arg(who, how);
    return tr("%1 let it go on: %2 (%3)", "task, what it did, with what")
        .arg(who, how, toQString(m_words, plan.shared[indexOf(*release.about)].name));
}

/// As exact as a pixel.
QString GanttView::sayMoment(TimePoint t) const
{
    const double pixels = std::max(1.0, m_axis.width());
    const Duration step = powerOfTenIn(m_window.window().length() / std::llround(pixels));
    const TimePoint rounded = roundedTo(step, t);
    return toQString(m_words, gantt::tickLabels({rounded, rounded + step}).front());
}

QString GanttView::saidEarlier(std::size_t run) const
{
    TimePoint latest{};
    for (const Part& part : m_charts) {
        if (!part.chart)
            continue;
        if (part.run.result->trace.info.outcome != Outcome::Completed)
            return {};
        latest = std::max(latest, part.chart->time.end);
    }
    const Part& part = m_charts[run];
    if (!part.chart || part.chart->time.isEmpty() || part.chart->time.end == latest)
        return {};
    return tr("ended %1 earlier").arg(QString::fromStdString(m_words.duration(latest - part.chart->time.end)));
}

/// Why a plot is empty.
QString GanttView::messageOf(const Part& part) const
{
    if (part.builder->isBusy())
        return tr("Preparing the chart: %1 %").arg(std::floor(part.builder->share() * 100));
    if (!part.chart)
        return part.run.message;
    return part.chart->rows.empty() ? tr("The system did not tell the program on which core it ran.") : QString();
}

/// Under the pointer or the cursor; without one, the selection.
QString GanttView::sayHover() const
{
    if (!m_hover && m_selection)
        return describe(*m_selection).join(tr(", "));
    if (!m_hover || m_window.window().isEmpty() || m_hover->x() < m_axis.left() || m_hover->x() > m_axis.right())
        return {};
    const auto place = barAt(mapFromScene(*m_hover));
    const QString time = sayMoment(timeAt(m_hover->x()));
    return place ? tr("%1   %2").arg(time, describe(*place).mid(0, 2).join(tr(", "))) : time;
}

QString GanttView::summaryOf(const Part& part) const
{
    if (!part.chart || part.run.isLive)
        return tr("%1 %2: %3").arg(part.run.heading, part.run.place, messageOf(part));
    const RunResult& result = *part.run.result;
    QStringList rows;
    for (std::size_t row = 0; row < part.chart->rows.size(); ++row)
        rows << rowName(part, row);
    const auto pattern = [outcome = result.trace.info.outcome] {
        switch (outcome) {
        case Outcome::Stopped: return tr("%1 %2: stopped after %3. %4 %5.");
        case Outcome::RecordingFull: return tr("%1 %2: recorded for %3, no room for more. %4 %5.");
        case Outcome::Completed:
        case Outcome::Standstill: break;
        }
        return tr("%1 %2: ended after %3. %4 %5.");
    };
    const QString sentence =
        pattern().arg(part.run.heading, part.run.place, QString::fromStdString(m_words.duration(result.metrics.makespan)),
                      toQString(m_words, overlapQuestion()), toQString(m_words, overlapAnswer(result)));
    return QStringList{sentence, tr("%1.", "how it is known").arg(part.run.evidence), tr("Rows: %1.").arg(rows.join(tr(", ")))}
        .join(QLatin1Char(' '));
}

void GanttView::updateAccessibleText()
{
    QStringList summaries;
    for (const Part& part : m_charts)
        summaries << summaryOf(part);
    setAccessibleDescription(summaries.join(QLatin1Char(' ')));
}

} // namespace interleave
