// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/slide_words.h"

#include <algorithm>

#include "app/i18n/qt_words.h"
#include "app/lecture/lecture_charts.h"
#include "app/play/place_text.h"
#include "app/play/play_head.h"

namespace interleave {

using lecture::LectureItem;
using lecture::LessonItem;
using lecture::Scene;
using lecture::Slide;
using Source = lecture::LectureRuns::Source;

namespace {

bool showsRuns(const Slide& slide)
{
    return slide.picture == Slide::Picture::Charts || slide.picture == Slide::Picture::Kitchen;
}

} // namespace

bool SlideWords::isRunScene(const Slide& /*slide*/) const
{
    const lecture::LecturePlace& place = m_show.placeAt(m_show.presentation().shown());
    const auto* item = std::get_if<LessonItem>(&m_show.lecture().items[place.item].work);
    return item && item->scenes[place.scene].kind == Scene::Kind::Run;
}

bool SlideWords::standsFor(const Slide& slide) const
{
    return slide.picture == Slide::Picture::None || (showsRuns(slide) && m_show.runsOf(slide).empty());
}

WordSlide SlideWords::words(const Slide& slide) const
{
    WordSlide words{.title = slide.isTitle ? QString::fromStdString(slide.heading) : QString(),
                    .text = slide.text,
                    .answers = slide.answers,
                    .isNumbered = slide.isCounted,
                    .outcome = slide.outcome};
    const lecture::Tally* tally = m_show.tallyAt(m_show.presentation().shown());
    if (m_show.isTallyShown() && tally && slide.isCounted)
        words.tally = *tally;
    const RunStanding runs = standing();
    if (!isRunScene(slide) && !showsRuns(slide))
        return words;
    if (runs.isMaking) {
        words.status = tr("It is running now.");
        words.share = runs.share;
    } else if (m_show.runsOf(slide).empty()) {
        words.status = tr("There is no run to be shown.");
    } else if (runs.source == Source::Live) {
        words.status = tr("The run is done.");
        words.share = 1;
    } else {
        words.status = tr("The recording is shown.");
    }
    return words;
}

std::vector<GanttRun> SlideWords::charts(const Slide& slide) const
{
    const std::vector<RunSet>& runs = m_show.runsOf(slide);
    return runs.empty() ? std::vector<GanttRun>() : lectureCharts(runs.back(), m_show.words());
}

std::optional<ChartMark> SlideWords::mark(const Slide& slide, std::size_t runs)
{
    if (!slide.mark || runs == 0)
        return std::nullopt;
    const std::size_t run = slide.mark->of == "above" ? 0 : runs - 1;
    return ChartMark{run, slide.mark->moment.task, slide.mark->moment.time};
}

/// "AMD EPYC 7763, 8 cores", as far as that is known.
QString SlideWords::computerOf(const Machine& machine) const
{
    const std::size_t all = std::max(machine.cpus.size(), machine.limits.cpusOfComputer);
    const Message cores{INTERLEAVE_TEXT_N("window", "%n core(s)"), {}, static_cast<std::int64_t>(all)};
    QStringList parts{QString::fromStdString(machine.processor), toQString(m_show.words(), cores)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString SlideWords::smallLetters(const Slide& slide) const
{
    const std::vector<RunSet>& runs = m_show.runsOf(slide);
    if (runs.empty() || !slide.isMeasured)
        return {};
    QStringList said;
    const std::vector<RunPointer> medians = runs.back().medians();
    const bool isSimulated =
        std::ranges::any_of(medians, [](const RunPointer& run) { return run->trace.info.isSimulated(); });
    if (isSimulated)
        said << tr("Simulated, not measured.");
    const RunStanding known = standing();
    if (known.source == Source::Recorded && !medians.empty())
        said << tr("Recorded on %1, not now.").arg(computerOf(medians.back()->machine));
    if (known.isDisturbed)
        said << tr("Disturbed by other programs: its times say nothing.");
    return said.join(QStringLiteral("   "));
}

QString SlideWords::pace(const PlayHead& head) const
{
    const QString time = toQString(m_show.words(), placeTextOf(head.time(), head.whole().end).time);
    if (!head.isPlaying())
        return time;
    if (head.slowdown() == 1)
        return tr("real time   %1", "where a replay is").arg(time);
    return tr("%1 times slower   %2", "factor, where a replay is").arg(head.slowdown()).arg(time);
}

} // namespace interleave
