// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_kitchen.h"

#include <algorithm>

#include "app/i18n/qt_words.h"

namespace interleave {

LectureKitchen::LectureKitchen(const Words& words, const Theme& theme, QWidget* parent, MeasuringGate* gate)
    : QWidget(parent),
      m_words(words),
      m_view(new KitchenView(words, theme, this)),
      m_captions(new KitchenCaptions(theme, this)),
      m_scripts(gate)
{
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    for (QWidget* part : {static_cast<QWidget*>(m_view), m_view->viewport(), static_cast<QWidget*>(m_captions)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(&m_scripts, &KitchenScripts::failed, this, &LectureKitchen::failed);
    connect(&m_scripts, &KitchenScripts::made, this, [this](const KitchenScripts::Scripts& scripts) {
        showScripts(scripts);
        emit made();
    });
}

void LectureKitchen::setRuns(const std::vector<GanttRun>& runs)
{
    for (std::size_t n = 0; n < m_runs.size(); ++n)
        m_runs[n] = n < runs.size() ? runs[n] : GanttRun();
    m_scripts.setRuns({m_runs[0].result, m_runs[1].result});
    showScripts({});
    m_scripts.make();
}

void LectureKitchen::setThemes(const Theme& theme, const Theme& subtitles)
{
    m_view->setTheme(theme);
    m_captions->setTheme(subtitles, TextRole::Body);
    layOut();
}

void LectureKitchen::setTime(TimePoint time, const kitchen::Pace& pace, bool isEnd)
{
    m_time = time;
    m_pace = pace;
    showBills(isEnd);
    showFrame();
}

void LectureKitchen::showBills(bool areShown)
{
    if (areShown == m_areBillsShown)
        return;
    m_areBillsShown = areShown;
    for (std::size_t n = 0; n < m_bills.size(); ++n)
        m_view->setBill(n, areShown ? m_bills[n] : kitchen::Bill());
}

/// "Interleaved: 1 chef", the fullest first; of many orders, how many of them are there to be seen.
QStringList LectureKitchen::titlesOf(std::size_t run) const
{
    const kitchen::Script* script = m_view->kitchen(run).script();
    const QString& heading = m_runs[run].heading;
    if (!script)
        return {heading};
    const Message chefs{INTERLEAVE_TEXT_N("kitchen", "%n chef(s)"), {}, static_cast<std::int64_t>(script->chefs().size())};
    const QString title = tr("%1: %2", "a run, its chefs").arg(heading, toQString(m_words, chefs));
    if (script->orderCount() <= KitchenItem::kMostOrders)
        return {title, heading};
    const QString shown = tr("%1 of %2 orders", "how many are shown, of how many")
                              .arg(QString::number(KitchenItem::kMostOrders), QString::number(script->orderCount()));
    return {tr("%1, %2", "a run and its chefs, its orders").arg(title, shown),
            tr("%1: %2", "a run, its chefs").arg(heading, shown), title, heading};
}

void LectureKitchen::showTitles()
{
    for (std::size_t n = 0; n < m_runs.size(); ++n) {
        QStringList titles = titlesOf(n);
        while (titles.size() > 1 && !m_view->kitchen(n).hasRoomFor(titles.front()))
            titles.removeFirst();
        m_view->setTitle(n, titles.front());
    }
}

void LectureKitchen::showScripts(const KitchenScripts::Scripts& scripts)
{
    std::array<KitchenRun, 2> kitchens;
    for (std::size_t n = 0; n < scripts.size(); ++n) {
        kitchens[n] = {m_runs[n].heading, scripts[n]};
        m_bills[n] = scripts[n] ? kitchen::billOf(*scripts[n], m_runs[n].result->metrics) : kitchen::Bill();
    }
    m_areBillsShown = false;
    m_view->setAlone(m_runs[1].result ? std::nullopt : std::optional<std::size_t>(0));
    m_view->setRuns(std::move(kitchens));
    layOut();
}

/// That one has ended is told while the other goes on.
QStringList LectureKitchen::sentencesOf(std::size_t run) const
{
    const KitchenItem& kitchen = m_view->kitchen(run);
    return kitchen.isAtEnd() && !m_areBillsShown ? QStringList(tr("This run has ended.")) : kitchen.caption();
}

void LectureKitchen::showFrame()
{
    m_view->setTime(m_time, m_pace);
    std::array<KitchenCaption, 2> captions;
    for (std::size_t n = 0; n < captions.size(); ++n) {
        captions[n] = {.isShown = m_view->isShown(n), .isBill = m_view->kitchen(n).isAtEnd()};
        if (captions[n].isShown)
            captions[n].sentences = sentencesOf(n);
    }
    m_captions->setCaptions(captions, width());
}

void LectureKitchen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

/// For the longest of the usual sentences.
int LectureKitchen::captionLines() const
{
    constexpr int kLetters = 120;
    const QFont font = m_captions->findChild<QWidget*>()->font();
    const int each = width() / (m_runs[1].result ? 2 : 1);
    const int letters = std::max(1, each / std::max(1, QFontMetrics(font).averageCharWidth()));
    return std::clamp((kLetters + letters - 1) / letters + 1, 2, 5);
}

void LectureKitchen::layOut()
{
    const int gap = m_captions->heightOf(1) / 3;
    m_captions->setLines(captionLines());
    const int below = m_captions->heightOf(captionLines());
    m_view->setGeometry(0, 0, width(), std::max(1, height() - below - gap));
    m_captions->setGeometry(0, height() - below, width(), below);
    showTitles();
    showFrame();
}

} // namespace interleave
