// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_panel.h"

#include <algorithm>
#include <cmath>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/kitchen/chef_offer.h"
#include "app/kitchen/kitchen_captions.h"

namespace interleave {

namespace {

constexpr double kLeastWidth = 320;  ///< of the rooms
constexpr double kLeastHeight = 170; ///< of the rooms, to be read
constexpr double kLowestHeight = 80; ///< of the rooms, to be seen at all

} // namespace

KitchenPanel::KitchenPanel(const Words& words, const Theme& theme, QWidget* parent, MeasuringGate* gate)
    : QWidget(parent),
      m_words(words),
      m_view(new KitchenView(words, theme, this)),
      m_captions(new KitchenCaptions(theme, this)),
      m_labels(new QToolButton(this)),
      m_alone(new QToolButton(this)),
      m_offer(new ChefOffer(this)),
      m_billButton(new QToolButton(this)),
      m_simulating(new QLabel(this)),
      m_stopSimulating(new QToolButton(this)),
      m_bill(new BillDialog(words, theme, this)),
      m_oneMore(nullptr, gate),
      m_scripts(gate)
{
    m_view->setObjectName(QStringLiteral("kitchen"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_captions);
    layout->addLayout(createButtons());
    connect(&m_scripts, &KitchenScripts::failed, this, &KitchenPanel::failed);
    connect(&m_scripts, &KitchenScripts::made, this, [this](const KitchenScripts::Scripts& scripts) {
        showScripts(scripts);
        emit scriptsMade();
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
    connect(m_offer, &ChefOffer::simulationAsked, this, &KitchenPanel::simulationAsked);
    connect(m_offer, &ChefOffer::wayBackAsked, this, &KitchenPanel::wayBackAsked);
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
    m_captions->setTheme(theme);
    m_captions->setLines(captionLines());
}

/// Of captions and buttons.
int KitchenPanel::heightBeside(int captionLines) const
{
    const int buttons = std::max(m_labels->sizeHint().height(), m_offer->isHidden() ? 0 : m_offer->sizeHint().height());
    return m_captions->heightOf(captionLines) + buttons + 2 * layout()->spacing();
}

int KitchenPanel::leastHeight() const
{
    return static_cast<int>(kLeastHeight * m_scale) + heightBeside(KitchenCaptions::kUsualLines);
}

QSize KitchenPanel::minimumSizeHint() const
{
    return {static_cast<int>(kLeastWidth * m_scale), static_cast<int>(kLowestHeight * m_scale) + heightBeside(1)};
}

/// As many as leave the rooms the height in which they are read.
int KitchenPanel::captionLines() const
{
    int lines = KitchenCaptions::kMostLines;
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
    const KitchenScripts::Runs results{m_runs[0].result, m_runs[1].result};
    m_scripts.setRuns(results);
    m_offer->setRun(results[1]);
    showScripts({});
    m_oneMore.setRuns(results);
    if (isVisible() || m_bill->isVisible())
        m_scripts.make();
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
    m_scripts.make();
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
    m_captions->setLines(captionLines());
    showFrame(); // other words may fit
}

bool KitchenPanel::prepare()
{
    return m_scripts.make();
}

KitchenScene KitchenPanel::scene() const
{
    return {.runs = m_kitchens, .alone = m_view->alone(), .areLabelsShown = m_labels->isChecked()};
}

void KitchenPanel::showScripts(const KitchenScripts::Scripts& scripts)
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
    m_offer->setWayBack(model);
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

/// A replay at rest is a still picture: everybody is where the moment has them, and nobody on the way.
void KitchenPanel::showFrame()
{
    if (!isVisible())
        return; // nothing is worked out for nobody
    m_view->setTime(m_time, {.slowdown = m_pace.slowdown, .isStill = m_pace.isStill || !m_plays});
    std::array<KitchenCaption, 2> captions;
    QStringList all;
    for (std::size_t n = 0; n < captions.size(); ++n) {
        captions[n] = {.isShown = m_view->isShown(n), .isBill = m_view->kitchen(n).isAtEnd()};
        if (captions[n].isShown)
            captions[n].sentences = sentencesOf(n);
        if (const QString caption = captions[n].sentences.join(QLatin1Char(' ')); !caption.isEmpty())
            all << caption;
    }
    m_captions->setCaptions(captions, width());
    m_alone->setText(!m_view->alone()        ? tr("Both kitchens")
                     : *m_view->alone() == 0 ? tr("Upper run alone")
                                             : tr("Lower run alone"));
    m_alone->setToolTip(tr("Both, the first, the second"));
    if (m_plays)
        return;
    m_view->tell(all.join(QLatin1Char('\n')));
}

} // namespace interleave
