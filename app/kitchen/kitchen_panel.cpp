// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_panel.h"

#include <algorithm>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/run/chart_builder.h"

namespace interleave {

namespace {

/// As many chefs as the story has; with fewer cores a simulated run is offered.
constexpr int kChefsOfStory = 3;
constexpr int kCaptionLines = 3;

} // namespace

KitchenPanel::KitchenPanel(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_view(new KitchenView(words, theme, this)),
      m_labels(new QToolButton(this)),
      m_alone(new QToolButton(this)),
      m_offer(new QPushButton(this))
{
    m_view->setObjectName(QStringLiteral("kitchen"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    auto* captions = new QHBoxLayout;
    captions->setSpacing(theme.pixels(24));
    for (std::size_t n = 0; n < m_captions.size(); ++n) {
        m_captions[n] = new QLabel(this);
        m_captions[n]->setObjectName(QStringLiteral("caption%1").arg(n));
        m_captions[n]->setWordWrap(true);
        m_captions[n]->setAlignment(Qt::AlignTop);
        m_captions[n]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        captions->addWidget(m_captions[n], 1);
    }
    layout->addLayout(captions);
    auto* row = new QHBoxLayout;
    m_labels->setObjectName(QStringLiteral("whatIsThis"));
    m_labels->setText(tr("What is this?"));
    m_labels->setToolTip(tr("What stands for what: the terms of an operating-systems text"));
    m_labels->setCheckable(true);
    connect(m_labels, &QToolButton::toggled, m_view, &KitchenView::setLabelsShown);
    m_alone->setObjectName(QStringLiteral("whichKitchen"));
    connect(m_alone, &QToolButton::clicked, this, [this] {
        const std::optional<std::size_t> now = m_view->alone();
        m_view->setAlone(!now        ? std::optional<std::size_t>(0)
                         : *now == 0 ? std::optional<std::size_t>(1)
                                     : std::nullopt);
        showFrame();
    });
    m_offer->setObjectName(QStringLiteral("offerSimulation"));
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, [this] { emit simulationAsked(m_offered); });
    row->addWidget(m_labels);
    row->addWidget(m_alone);
    row->addWidget(m_offer);
    row->addStretch(1);
    layout->addLayout(row);
    setTheme(theme);
    showFrame();
}

void KitchenPanel::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
    for (QLabel* caption : m_captions) {
        caption->setFont(theme.font(TextRole::Title));
        caption->setFixedHeight(QFontMetrics(caption->font()).lineSpacing() * kCaptionLines); // nothing moves when words come
    }
}

/// "Interleaved: 1 chef, 3 orders".
QString KitchenPanel::titleOf(const GanttRun& run, const kitchen::Script& script) const
{
    const QString chefs =
        toQString(m_words,
                  Message{INTERLEAVE_TEXT_N("kitchen", "%n chef(s)"), {}, static_cast<std::int64_t>(script.chefs().size())});
    const QString orders =
        toQString(m_words,
                  Message{INTERLEAVE_TEXT_N("kitchen", "%n order(s)"), {}, static_cast<std::int64_t>(script.orderCount())});
    const bool isSimulated = run.result->trace.info.isSimulated();
    const QString title = tr("%1: %2, %3", "a run, its chefs, its orders").arg(run.heading, chefs, orders);
    const QString shown = script.orderCount() > KitchenItem::kMostOrders
                            ? tr("%1 (the first %2 are shown)").arg(title).arg(KitchenItem::kMostOrders)
                            : title;
    return isSimulated ? tr("%1, not measured").arg(shown) : shown;
}

void KitchenPanel::setRuns(std::vector<GanttRun> runs)
{
    runs.resize(2);
    for (std::size_t n = 0; n < m_runs.size(); ++n) {
        m_runs[n] = std::move(runs[n]);
        if (m_runs[n].isLive)
            m_runs[n].result.reset();
    }
    m_making.stop();
    m_areScriptsMade = false;
    showOffer();
    showScripts({});
    if (isVisible())
        makeScripts();
}

void KitchenPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_areScriptsMade)
        makeScripts();
    showFrame();
}

bool KitchenPanel::prepare()
{
    if (!m_areScriptsMade)
        makeScripts();
    return !m_making.isBusy();
}

KitchenScene KitchenPanel::scene() const
{
    return {.runs = m_kitchens, .alone = m_view->alone(), .areLabelsShown = m_labels->isChecked()};
}

KitchenPanel::Scripts KitchenPanel::scriptsOf(const std::array<GanttRun, 2>& runs, const Watch& watch)
{
    Scripts scripts;
    for (std::size_t n = 0; n < runs.size(); ++n) {
        const std::shared_ptr<const RunResult>& result = runs[n].result;
        if (result)
            scripts[n] = std::make_shared<const kitchen::Script>(std::shared_ptr<const Trace>(result, &result->trace), watch);
    }
    return scripts;
}

void KitchenPanel::makeScripts()
{
    m_areScriptsMade = true;
    const bool isLong = std::ranges::any_of(m_runs, [](const GanttRun& run) {
        return run.result && ChartBuilder::isLong(run.result->trace);
    });
    if (!isLong) {
        showScripts(scriptsOf(m_runs, {}));
        return;
    }
    m_making.begin([this, runs = m_runs](const Watch& watch) -> Background::Delivery {
        return [this, scripts = scriptsOf(runs, watch)] {
            showScripts(scripts);
            emit scriptsMade();
        };
    });
}

void KitchenPanel::showScripts(const Scripts& scripts)
{
    for (std::size_t n = 0; n < scripts.size(); ++n)
        m_kitchens[n] = {scripts[n] ? titleOf(m_runs[n], *scripts[n]) : m_runs[n].heading, scripts[n]};
    m_view->setRuns(m_kitchens);
    showFrame();
}

/// Where this computer has fewer cores than the story has chefs.
void KitchenPanel::showOffer()
{
    const auto lacksChefs = [](const GanttRun& run) {
        return run.result && !run.result->trace.info.isSimulated()
            && run.result->machine.cpus.size() < static_cast<std::size_t>(kChefsOfStory)
            && run.result->trace.tasks.size() > run.result->machine.cpus.size();
    };
    const bool isWanted = lacksChefs(m_runs[1]);
    m_offer->setVisible(isWanted);
    if (!isWanted)
        return;
    m_offered = std::min(kChefsOfStory, static_cast<int>(m_runs[1].result->trace.tasks.size()));
    m_offer->setText(tr("Simulate %1 chefs").arg(m_offered));
    m_offer->setToolTip(
        tr("This computer has only %1 cores. A run with %2 chefs is computed in virtual time, and marked as simulated.")
            .arg(m_runs[1].result->machine.cpus.size())
            .arg(m_offered));
}

void KitchenPanel::setTime(TimePoint time)
{
    m_time = time;
    showFrame();
}

void KitchenPanel::setPace(const kitchen::Pace& pace)
{
    m_pace = pace;
    showFrame();
}

void KitchenPanel::setPlaying(bool plays)
{
    m_plays = plays;
    showFrame();
}

QString KitchenPanel::captionOf(std::size_t run) const
{
    return m_view->kitchen(run).caption();
}

/// A replay at rest is a still picture: everybody is where the moment has them, and nobody on the way.
void KitchenPanel::showFrame()
{
    if (!isVisible())
        return; // nothing is worked out for nobody
    m_view->setTime(m_time, {.slowdown = m_pace.slowdown, .isStill = m_pace.isStill || !m_plays});
    QStringList all;
    for (std::size_t n = 0; n < m_captions.size(); ++n) {
        const QString caption = m_view->isShown(n) ? captionOf(n) : QString();
        m_captions[n]->setVisible(m_view->isShown(n));
        if (m_captions[n]->text() != caption)
            m_captions[n]->setText(caption);
        if (!caption.isEmpty())
            all << caption;
    }
    m_alone->setText(!m_view->alone()        ? tr("Both kitchens")
                     : *m_view->alone() == 0 ? tr("Upper run alone")
                                             : tr("Lower run alone"));
    m_alone->setToolTip(tr("Both, the first, the second"));
    if (m_plays)
        return;
    const QString words = all.join(QLatin1Char('\n'));
    if (m_view->accessibleDescription() == words)
        return;
    m_view->setAccessibleDescription(words);
    QAccessibleEvent changed(m_view, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace interleave
