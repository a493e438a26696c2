// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_panel.h"

#include <algorithm>
#include <climits>
#include <cmath>
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
constexpr int kMostCaptionLines = 3;
constexpr int kUsualCaptionLines = 2; ///< where there is little height
constexpr double kLeastWidth = 320;   ///< of the rooms
constexpr double kLeastHeight = 170;  ///< of the rooms, to be read
constexpr double kLowestHeight = 80;  ///< of the rooms, to be seen at all
constexpr qsizetype kHowBusy = 2;     ///< which sentence of a bill

} // namespace

KitchenPanel::KitchenPanel(const Words& words, const Theme& theme, QWidget* parent, MeasuringGate* gate)
    : QWidget(parent),
      m_words(words),
      m_view(new KitchenView(words, theme, this)),
      m_labels(new QToolButton(this)),
      m_alone(new QToolButton(this)),
      m_offer(new QPushButton(this)),
      m_billButton(new QToolButton(this)),
      m_simulating(new QLabel(this)),
      m_stopSimulating(new QToolButton(this)),
      m_bill(new BillDialog(words, theme, this)),
      m_captionGap(theme.pixels(24)),
      m_oneMore(nullptr, gate),
      m_making(nullptr, gate)
{
    m_view->setObjectName(QStringLiteral("kitchen"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    auto* captions = new QHBoxLayout;
    captions->setSpacing(m_captionGap);
    for (std::size_t n = 0; n < m_captions.size(); ++n) {
        m_captions[n] = new QLabel(this);
        m_captions[n]->setObjectName(QStringLiteral("caption%1").arg(n));
        m_captions[n]->setWordWrap(true);
        m_captions[n]->setAlignment(Qt::AlignTop);
        m_captions[n]->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        captions->addWidget(m_captions[n], 1);
    }
    layout->addLayout(captions);
    layout->addLayout(createButtons());
    connect(&m_making, &Background::failed, this, [this](const Error& error) {
        m_areScriptsMade = false;
        emit failed(error);
    });
    connect(&m_oneMore, &OneMoreChef::changed, this, &KitchenPanel::showOneMore);
    connect(&m_oneMore, &OneMoreChef::progressed, this, &KitchenPanel::showOneMore);
    setTheme(theme);
    showBills();
    showFrame();
}

QLayout* KitchenPanel::createButtons()
{
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
    connect(m_offer, &QPushButton::clicked, this, [this] {
        if (m_offered > 0)
            emit simulationAsked(m_offered);
        else
            emit wayBackAsked();
    });
    m_billButton->setObjectName(QStringLiteral("bill"));
    m_billButton->setText(tr("Bill"));
    m_billButton->setToolTip(tr("When each customer was served, how long each waited, how busy each chef was"));
    connect(m_billButton, &QToolButton::clicked, m_bill, &BillDialog::showInFront);
    m_stopSimulating->setObjectName(QStringLiteral("stopSimulating"));
    m_stopSimulating->setText(tr("Stop"));
    m_stopSimulating->setAccessibleName(tr("Stop simulating one more chef"));
    connect(m_stopSimulating, &QToolButton::clicked, &m_oneMore, &OneMoreChef::giveUp);
    m_simulating->hide();
    m_stopSimulating->hide();
    row->addWidget(m_labels);
    row->addWidget(m_alone);
    row->addWidget(m_billButton);
    row->addWidget(m_offer);
    row->addWidget(m_simulating);
    row->addWidget(m_stopSimulating);
    row->addStretch(1);
    return row;
}

void KitchenPanel::setTheme(const Theme& theme)
{
    m_view->setTheme(theme);
    m_view->setMinimumSize(theme.pixels(kLeastWidth), theme.pixels(kLowestHeight));
    m_bill->setTheme(theme);
    m_scale = theme.scale();
    for (QLabel* caption : m_captions) {
        caption->setFont(theme.font(TextRole::Title));
        caption->setFixedHeight(QFontMetrics(caption->font()).lineSpacing() * captionLines()); // nothing moves when words come
    }
}

/// Of captions and buttons.
int KitchenPanel::heightBeside(int captionLines) const
{
    const int buttons = std::max(m_labels->sizeHint().height(), m_offer->isHidden() ? 0 : m_offer->sizeHint().height());
    return captionLines * QFontMetrics(m_captions[0]->font()).lineSpacing() + buttons + 2 * layout()->spacing();
}

int KitchenPanel::leastHeight() const
{
    return static_cast<int>(kLeastHeight * m_scale) + heightBeside(kUsualCaptionLines);
}

QSize KitchenPanel::minimumSizeHint() const
{
    return {static_cast<int>(kLeastWidth * m_scale), static_cast<int>(kLowestHeight * m_scale) + heightBeside(1)};
}

/// As many as leave the rooms the height in which they are read.
int KitchenPanel::captionLines() const
{
    int lines = kMostCaptionLines;
    while (lines > 1 && height() < kLeastHeight * m_scale + heightBeside(lines))
        --lines;
    return lines;
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
    m_oneMore.setRuns({m_runs[0].result, m_runs[1].result});
    if (isVisible() || m_bill->isVisible())
        makeScripts();
}

void KitchenPanel::setBusy(bool busy)
{
    m_isBusy = busy;
    m_oneMore.setWanted(isVisible() && !busy);
    showOneMore();
}

void KitchenPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_areScriptsMade)
        makeScripts();
    showFrame();
    m_oneMore.setWanted(!m_isBusy);
}

void KitchenPanel::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_oneMore.setWanted(false);
    showOneMore();
}

void KitchenPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (QLabel* caption : m_captions)
        caption->setFixedHeight(QFontMetrics(caption->font()).lineSpacing() * captionLines());
    showFrame(); // other words may fit
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
    for (std::size_t n = 0; n < scripts.size(); ++n) {
        m_kitchens[n] = {scripts[n] ? titleOf(m_runs[n], *scripts[n]) : m_runs[n].heading, scripts[n]};
        if (scripts[n])
            m_kitchens[n].bill = kitchen::billOf(*scripts[n], m_runs[n].result->metrics);
    }
    m_view->setRuns(m_kitchens);
    showBills();
    showFrame();
}

void KitchenPanel::showBills()
{
    std::array<RunBill, 2> bills;
    for (std::size_t n = 0; n < bills.size(); ++n) {
        const KitchenItem& kitchen = m_view->kitchen(n);
        if (kitchen.script())
            bills[n] = {titleOf(m_runs[n], *kitchen.script()), kitchen.sharedScript(), kitchen.bill(), oneMoreOf(n)};
    }
    m_billButton->setEnabled(std::ranges::any_of(bills, [](const RunBill& bill) { return bill.script != nullptr; }));
    m_bill->setBills(std::move(bills));
}

/// What the simulation of one more chef has come to, or how far it is.
void KitchenPanel::showOneMore()
{
    const bool isLong = m_oneMore.isBusy() && m_oneMore.share() > 0;
    m_simulating->setVisible(isLong);
    m_stopSimulating->setVisible(isLong);
    if (isLong)
        m_simulating->setText(tr("Simulating one more chef: %1 %").arg(std::lround(m_oneMore.share() * 100)));
    for (std::size_t n = 0; n < m_runs.size(); ++n)
        m_bill->setOneMore(n, oneMoreOf(n));
    showFrame();
}

/// In full, for the bill.
QString KitchenPanel::oneMoreOf(std::size_t run) const
{
    if (!m_view->kitchen(run).script())
        return {};
    const OneMoreChef::Answer& answer = m_oneMore.of(run);
    if (!answer)
        return tr("What one more chef would have saved is not known yet: it is simulated while the kitchen is shown.");
    if (!*answer)
        return tr("What one more chef would have saved is not known. %1").arg(toQString(m_words, answer->error().message));
    const OneMoreCore& known = answer->value();
    const auto chefs = static_cast<std::size_t>(known.cores);
    return tr("%1 %2", "two sentences")
        .arg(toQString(m_words, kitchen::comparedWithOneMore(chefs, known.makespan, known.withOneMore)),
             toQString(m_words, kitchen::savedByOneMore(chefs, known.makespan, known.withOneMore)));
}

void KitchenPanel::setWayBack(const QString& model)
{
    m_wayBack = model;
    showOffer();
}

/// Where this computer has fewer cores than the story has chefs.
void KitchenPanel::showOffer()
{
    const auto lacksChefs = [](const GanttRun& run) {
        return run.result && !run.result->trace.info.isSimulated()
            && run.result->machine.cpus.size() < static_cast<std::size_t>(kChefsOfStory)
            && run.result->trace.tasks.size() > run.result->machine.cpus.size();
    };
    const bool isSimulated = m_runs[1].result && m_runs[1].result->trace.info.isSimulated();
    const bool isWanted = lacksChefs(m_runs[1]);
    m_offered = 0;
    m_offer->setVisible(isWanted || (isSimulated && !m_wayBack.isEmpty()));
    m_offer->setText(tr("Back to: %1", "a model").arg(m_wayBack));
    m_offer->setToolTip(tr("Runs again with what stood below before"));
    if (!isWanted)
        return;
    m_offered = std::min(kChefsOfStory, static_cast<int>(m_runs[1].result->trace.tasks.size()));
    m_offer->setText(tr("Simulate %1 chefs").arg(m_offered));
    m_offer->setToolTip(tr("The computer of this run has only %1 cores. A run with %2 chefs is computed in virtual "
                           "time, and marked as simulated.")
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

/// At the end of a run it is the bill.
QStringList KitchenPanel::sentencesOf(std::size_t run) const
{
    const KitchenItem& kitchen = m_view->kitchen(run);
    QStringList sentences = kitchen.caption();
    if (const OneMoreChef::Answer& answer = m_oneMore.of(run); kitchen.isAtEnd() && answer && *answer) {
        const OneMoreCore& known = answer->value();
        sentences << toQString(m_words, kitchen::savedByOneMore(static_cast<std::size_t>(known.cores), known.makespan,
                                                                known.withOneMore));
    }
    return sentences;
}

QString KitchenPanel::captionOf(std::size_t run) const
{
    return sentencesOf(run).join(QLatin1Char(' '));
}

/// Of what is too long the last is left out. Of a bill how busy the chefs were, who wear it, then who waited longest: receipts say it.
QString KitchenPanel::fitted(std::size_t run, QStringList sentences) const
{
    const QFontMetrics metrics(m_captions[0]->font());
    const int width = m_view->isShown(0) && m_view->isShown(1) ? (this->width() - m_captionGap) / 2 : this->width();
    const auto fits = [&] {
        const QRect room(0, 0, width, INT_MAX);
        return metrics.boundingRect(room, Qt::TextWordWrap, sentences.join(QLatin1Char(' '))).height()
            <= metrics.lineSpacing() * captionLines();
    };
    while (sentences.size() > 1 && !fits()) {
        const qsizetype last = sentences.size() - 1;
        const bool isBill = m_view->kitchen(run).isAtEnd();
        sentences.removeAt(isBill && last > 1 ? std::min(kHowBusy, last - 1) : last);
    }
    QStringList words = sentences.value(0).split(QLatin1Char(' '));
    while (sentences.size() == 1 && words.size() > 1 && !fits()) { // its tip has all of it
        words.removeLast();
        sentences[0] = words.join(QLatin1Char(' ')) + QStringLiteral(" …");
    }
    return sentences.join(QLatin1Char(' '));
}

/// A replay at rest is a still picture: everybody is where the moment has them, and nobody on the way.
void KitchenPanel::showFrame()
{
    if (!isVisible())
        return; // nothing is worked out for nobody
    m_view->setTime(m_time, {.slowdown = m_pace.slowdown, .isStill = m_pace.isStill || !m_plays});
    QStringList all;
    for (std::size_t n = 0; n < m_captions.size(); ++n) {
        const QStringList sentences = m_view->isShown(n) ? sentencesOf(n) : QStringList();
        const QString caption = sentences.join(QLatin1Char(' '));
        m_captions[n]->setVisible(m_view->isShown(n));
        if (const QString shown = fitted(n, sentences); m_captions[n]->text() != shown)
            m_captions[n]->setText(shown);
        m_captions[n]->setToolTip(caption);
        if (!caption.isEmpty())
            all << caption;
    }
    m_alone->setText(!m_view->alone()        ? tr("Both kitchens")
                     : *m_view->alone() == 0 ? tr("Upper run alone")
                                             : tr("Lower run alone"));
    m_alone->setToolTip(tr("Both, the first, the second"));
    if (m_plays)
        return;
    m_view->tell(all.join(QLatin1Char('\n')));
}

} // namespace interleave
