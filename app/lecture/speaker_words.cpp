// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/speaker_words.h"

#include <chrono>
#include <QCoreApplication>

namespace interleave {

using lecture::Presentation;
using lecture::Slide;
using Source = lecture::LectureRuns::Source;
using std::chrono::seconds;

namespace {

struct SpeakerWords {
    Q_DECLARE_TR_FUNCTIONS(SpeakerWords)
};

constexpr seconds kOnTime{30};
constexpr int kPercentStep = 10; ///< what changes more often draws more often, beside a run that is measured

Duration ofMinutes(double minutes)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::ratio<60>>(minutes));
}

std::optional<Duration> plannedAt(const LectureShow& show, std::size_t n)
{
    const std::optional<double> minutes = plannedMinutes(show.lecture(), show.placeAt(n));
    return minutes ? std::optional(ofMinutes(*minutes)) : std::nullopt;
}

/// How late one is; below 0: how early. None: not planned.
std::optional<Duration> lateBy(const ClockReading& clock)
{
    if (!clock.leftBy || !clock.reachedBy)
        return std::nullopt;
    if (clock.elapsed > *clock.leftBy)
        return clock.elapsed - *clock.leftBy;
    return clock.elapsed < *clock.reachedBy ? clock.elapsed - *clock.reachedBy : Duration{};
}

} // namespace

QString clockText(Duration time)
{
    const auto all = std::chrono::duration_cast<seconds>(time).count();
    const QString rest = QStringLiteral(":%1").arg(all % 60, 2, 10, QLatin1Char('0'));
    const auto minutes = all / 60;
    return minutes < 60 ? QString::number(minutes) + rest
                        : QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0')) + rest;
}

QString leftInWords(const ClockReading& clock)
{
    if (!clock.planned)
        return {};
    return clock.elapsed > *clock.planned
             ? SpeakerWords::tr("+%1 over %2").arg(clockText(clock.elapsed - *clock.planned), clockText(*clock.planned))
             : SpeakerWords::tr("%1 left of %2").arg(clockText(*clock.planned - clock.elapsed), clockText(*clock.planned));
}

QString paceInWords(const ClockReading& clock)
{
    if (!clock.isRunning)
        return clock.elapsed == Duration{} ? SpeakerWords::tr("The clock stands. T starts it")
                                           : SpeakerWords::tr("Paused. T goes on");
    const std::optional<Duration> late = lateBy(clock);
    if (!late)
        return {};
    if (*late > kOnTime)
        return SpeakerWords::tr("+%1 behind the plan").arg(clockText(*late));
    if (*late < -kOnTime)
        return SpeakerWords::tr("−%1 ahead of the plan").arg(clockText(-*late));
    return SpeakerWords::tr("On time");
}

bool isLate(const ClockReading& clock)
{
    const std::optional<Duration> late = lateBy(clock);
    return clock.isRunning && ((late && *late > kOnTime) || (clock.planned && clock.elapsed > *clock.planned));
}

ClockReading readClock(const LectureShow& show)
{
    const TimePoint now(std::chrono::duration_cast<Duration>(std::chrono::steady_clock::now().time_since_epoch()));
    const std::size_t place = show.presentation().place();
    const double minutes = show.lecture().minutes;
    return {.elapsed = show.clock().elapsed(now),
            .isRunning = show.clock().isRunning(),
            .planned = minutes > 0 ? std::optional(ofMinutes(minutes)) : std::nullopt,
            .reachedBy = place == 0 ? std::optional(Duration{}) : plannedAt(show, place - 1),
            .leftBy = plannedAt(show, place)};
}

QString standingInWords(const RunStanding& standing)
{
    if (!standing.isAsked)
        return {};
    if (standing.isMaking) {
        const int percent = static_cast<int>(standing.share * 100) / kPercentStep * kPercentStep;
        return SpeakerWords::tr("Being run: %1 %").arg(percent);
    }
    if (standing.source == Source::Recorded && !standing.isRefused)
        return SpeakerWords::tr("The recording is shown. R runs it here");
    if (!isTroubled(standing))
        return standing.source == Source::Live ? SpeakerWords::tr("Measured on this computer")
                                               : SpeakerWords::tr("Not run yet. R runs it");
    const QString remedy = standing.source == Source::Recorded
                             ? SpeakerWords::tr("The recording is shown. R tries again")
                         : standing.hasRecording ? SpeakerWords::tr("L shows the recording")
                                                 : SpeakerWords::tr("R runs it again");
    return standing.isRefused ? SpeakerWords::tr("Could not be run. %1", "what to press").arg(remedy)
                              : SpeakerWords::tr("Disturbed by other programs. %1", "what to press").arg(remedy);
}

bool isTroubled(const RunStanding& standing)
{
    return standing.isAsked && !standing.isMaking && (standing.isRefused || standing.isDisturbed);
}

QString placeInWords(LectureShow& show, std::size_t n)
{
    const Slide slide = show.slideAt(n);
    const QString title = QString::fromStdString(titleOf(slide, show.words()));
    return slide.isCounted && slide.outcome.empty() ? SpeakerWords::tr("Question: %1").arg(title) : title;
}

QString placeNumber(const LectureShow& show, std::size_t n)
{
    return SpeakerWords::tr("%1 of %2", "a place, how many there are").arg(n + 1).arg(show.count());
}

QString coverInWords(const LectureShow& show)
{
    const Presentation& presentation = show.presentation();
    QStringList words;
    switch (presentation.shade()) {
    case Presentation::Shade::Black: words << SpeakerWords::tr("The screen is black. B shows the picture"); break;
    case Presentation::Shade::White: words << SpeakerWords::tr("The screen is white. W shows the picture"); break;
    case Presentation::Shade::None: break;
    }
    if (presentation.isFrozen())
        words << SpeakerWords::tr("Frozen: the audience still sees %1. F lets it follow")
                     .arg(placeNumber(show, presentation.shown()));
    return words.join(QStringLiteral(" · "));
}

} // namespace interleave
