// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_page.h"

#include <algorithm>
#include <array>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/charts/curve_chart.h"
#include "app/charts/map_chart.h"
#include "app/experiment/experiment_controls.h"
#include "app/experiment/fitted_stack.h"
#include "app/experiment/points_table.h"
#include "app/experiment/told_panel.h"
#include "app/i18n/qt_words.h"
#include "app/theme/announcing.h"
#include "app/theme/button_role.h"
#include "app/window/status_line.h"
#include "core/experiment/catalog.h"
#include "core/experiment/measure_title.h"
#include "core/run/estimate.h"

namespace interleave {

namespace {

using Sight = ExperimentControls::Sight;

constexpr double kWide = 1100; ///< from there on what is told stands beside the picture
constexpr int kLeastLetters = 16;
constexpr int kParts = 1000; ///< of the bar

} // namespace

ExperimentPage::ExperimentPage(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_words(words),
      m_theme(theme),
      m_entries(new QComboBox(this)),
      m_back(new QToolButton(this)),
      m_start(new QPushButton(this)),
      m_more(new QPushButton(this)),
      m_question(new QLabel(this)),
      m_lookAt(new QLabel(this)),
      m_controls(new ExperimentControls(words, this)),
      m_views(new FittedStack(this)),
      m_curves(new CurveChart(theme, this)),
      m_mapChart(new MapChart(theme, this)),
      m_table(new PointsTable(words, this)),
      m_guess(new GuessPane(theme, this)),
      m_told(new ToldPanel(theme, this)),
      m_split(new QSplitter(Qt::Vertical, this)),
      m_bar(new QProgressBar(this)),
      m_status(new StatusLine(this))
{
    setObjectName(QStringLiteral("experimentPage"));
    createViews();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createHead());
    layout->addWidget(m_question);
    layout->addWidget(m_lookAt);
    layout->addWidget(m_controls);
    layout->addWidget(m_split, 1);
    layout->addWidget(createFoot());
    connect(m_controls, &ExperimentControls::wishChanged, this, &ExperimentPage::picturesWanted);
    connect(m_controls, &ExperimentControls::sightChanged, this, [this] {
        showSight();
        emit picturesWanted();
    });
    setTheme(theme);
    setState(State::Empty);
}

QWidget* ExperimentPage::createHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_back->setObjectName(QStringLiteral("backToRuns"));
    m_back->setText(tr("←  R&uns"));
    m_back->setToolTip(tr("Back to charts and kitchen (F4)"));
    m_back->setAccessibleName(tr("Back to the runs"));
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_entries->setObjectName(QStringLiteral("experiments"));
    m_entries->setAccessibleName(tr("Experiment"));
    m_entries->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_entries->setMinimumContentsLength(kLeastLetters);
    m_start->setObjectName(QStringLiteral("startExperiment"));
    m_more->setObjectName(QStringLiteral("moreOfExperiment"));
    m_more->setText(tr("Mor&e"));
    row->addWidget(m_back);
    row->addWidget(m_entries, 1);
    row->addWidget(m_start);
    row->addWidget(m_more);
    m_question->setWordWrap(true);
    m_question->setObjectName(QStringLiteral("experimentQuestion"));
    m_lookAt->setWordWrap(true);
    connect(m_back, &QToolButton::clicked, this, &ExperimentPage::backAsked);
    connect(m_entries, &QComboBox::activated, this, &ExperimentPage::entryChosen);
    connect(m_start, &QPushButton::clicked, this, [this] { m_state == State::On ? emit stopAsked() : emit startAsked(); });
    return head;
}

QWidget* ExperimentPage::createFoot()
{
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    m_bar->setRange(0, kParts);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How much of the experiment was measured"));
    m_status->setObjectName(QStringLiteral("experimentStatus"));
    row->addWidget(m_bar, 1);
    row->addWidget(m_status, 3);
    return foot;
}

void ExperimentPage::createViews()
{
    for (QWidget* view : std::initializer_list<QWidget*>{m_curves, m_mapChart, m_table, m_guess}) // as Sight has them
        m_views->addWidget(view);
    m_split->addWidget(m_views);
    m_split->addWidget(m_told);
    m_split->setChildrenCollapsible(true);
    m_split->setCollapsible(0, false);
    for (PointedChart* chart : std::initializer_list<PointedChart*>{m_curves, m_mapChart}) {
        chart->setTitleShown(false);
        connect(chart, &PointedChart::hovered, this, &ExperimentPage::hoverText);
        connect(chart, &PointedChart::chosen, this, [this](std::size_t point) {
            if (point != kNoPoint)
                emit pointChosen(point);
        });
    }
    connect(m_table, &PointsTable::chosen, this, &ExperimentPage::pointChosen);
    connect(m_guess, &GuessPane::drawn, this, &ExperimentPage::guessed);
}

void ExperimentPage::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_question->setFont(theme.font(TextRole::Title));
    m_lookAt->setFont(theme.font(TextRole::Body));
    m_status->setFont(theme.font(TextRole::Small));
    m_curves->setTheme(theme);
    m_mapChart->setTheme(theme);
    m_guess->setTheme(theme);
    m_told->setTheme(theme);
    const int margin = theme.pixels(8);
    layout()->setContentsMargins(margin, margin, margin, margin / 2);
    layout()->setSpacing(theme.pixels(4));
    arrange();
}

void ExperimentPage::setMenu(QMenu& menu)
{
    m_more->setMenu(&menu);
}

void ExperimentPage::setEntries(const QStringList& titles)
{
    m_entries->clear();
    m_entries->addItems(titles);
}

void ExperimentPage::setExperiment(int entry, const experiment::Results& results, const QString& question,
                                   const QString& lookAt, const GuessedCurve& guess)
{
    setEntry(entry);
    setPresent({});
    m_question->setText(question);
    m_lookAt->setText(lookAt);
    m_question->setVisible(!question.isEmpty());
    m_lookAt->setVisible(!lookAt.isEmpty());
    m_controls->setExperiment(results.experiment());
    offerGuess(results);
    m_guess->setGuess(guess);
    setResults(results, {});
    const experiment::BuiltIn* builtIn = experiment::findBuiltIn(results.experiment().name);
    const Sight best = builtIn && builtIn->isMap ? Sight::Map : Sight::Curves;
    m_controls->setSight(results.rows().empty() && best == Sight::Curves ? Sight::Guess : best);
    showSight();
}

void ExperimentPage::setEntry(int entry)
{
    m_entries->setCurrentIndex(entry);
}

/// Of the curves along what is looked at.
void ExperimentPage::offerGuess(const experiment::Results& results)
{
    const experiment::Experiment& experiment = results.experiment();
    GuessPane::Offer offer;
    const std::size_t along = m_controls->wish().along;
    offer.along = along;
    for (const experiment::Curve& curve : curvesOf(results.design(), along))
        offer.curves.append(nameOf(experiment, curve, along, m_words));
    for (const std::int64_t value : valuesOf(experiment.axes[along]))
        offer.at.push_back(xOf(experiment, along, value));
    std::ranges::sort(offer.at);
    offer.over = axisTitleOf(experiment, along, m_words);
    offer.of = toQString(m_words, experiment::titleOf(measure()));
    if (experiment.axes.size() > 1) // the first of a family is of one core, as a rule, and shows nothing
        offer.usual = static_cast<std::size_t>(offer.curves.size()) - 1;
    constexpr double kUsual = 4;
    const experiment::BuiltIn* builtIn = experiment::findBuiltIn(experiment.name);
    offer.most = builtIn ? builtIn->drawnUpTo : kUsual;
    m_guess->setOffer(offer);
}

void ExperimentPage::setResults(const experiment::Results& results, const std::vector<FittedLine>& lines)
{
    offerGuess(results);
    CurvePicture picture = curvePictureOf(results, m_controls->wish(), lines, m_words);
    addGuess(picture, results);
    const std::optional<std::size_t> present = m_curves->present();
    m_curves->setPicture(std::move(picture));
    m_curves->setPresent(present);
    if (results.experiment().axes.size() > 1) {
        const std::optional<std::size_t> cell = m_mapChart->present();
        m_mapChart->setPicture(mapPictureOf(results, m_controls->mapWish(), m_words));
        m_mapChart->setPresent(cell);
    }
    if (m_state != State::On || m_controls->sight() == Sight::Table) // else it is filled when it is seen
        m_table->setResults(results);
}

void ExperimentPage::addGuess(CurvePicture& picture, const experiment::Results& results) const
{
    const GuessedCurve& guess = m_guess->guess();
    const std::size_t along = m_controls->wish().along;
    const std::vector<experiment::Curve> curves = curvesOf(results.design(), along);
    if (guess.times.empty() || guess.along != along || guess.curve >= curves.size())
        return;
    const std::vector<std::size_t> points = inOrder(results.experiment(), curves[guess.curve], along);
    if (points.empty() || points.size() != guess.times.size())
        return;
    const auto first = results.spread(points.front(), measure());
    if (!first)
        return;
    for (std::size_t place = 0; place < points.size(); ++place)
        picture.expected.emplace_back(xOf(results.experiment(), along, results.design().points[points[place]].values[along]),
                                      guess.times[place] * first->median);
    picture.expectedName = tr("Expected");
}

void ExperimentPage::tell(const std::vector<ToldPart>& parts)
{
    m_told->tell(parts);
    m_told->setHidden(m_told->toPlainText().isEmpty());
}

void ExperimentPage::setState(State state)
{
    const bool hasChanged = m_state != state;
    const bool hadFocus = m_start->hasFocus();
    m_state = state;
    const std::array<QString, 5> words{tr("&Start"), tr("&Stop"), tr("Go o&n"), tr("Complete"), tr("Of another computer")};
    m_start->setText(words[static_cast<std::size_t>(state)]);
    m_start->setEnabled(state != State::Complete && state != State::Foreign);
    if (hadFocus && !m_start->isEnabled())
        m_views->currentWidget()->setFocus(Qt::OtherFocusReason);
    setButtonRole(*m_start, state == State::On ? ButtonRole::Stop : ButtonRole::Primary);
    m_bar->setVisible(state == State::On || state == State::Partial);
    m_entries->setEnabled(state != State::On);
    m_back->setEnabled(state != State::On);
    if (hasChanged && state == State::On && m_controls->sight() == Sight::Guess) {
        m_controls->setSight(Sight::Curves);
        showSight();
    }
}

void ExperimentPage::setAdvance(const ExperimentAdvance& advance, const QString& point)
{
    m_bar->setValue(advance.all > 0 ? static_cast<int>(kParts * advance.made / advance.all) : 0);
    const auto number = [this](std::size_t count) {
        return QString::fromStdString(m_words.number(static_cast<std::int64_t>(count)));
    };
    QString text = tr("%1 of %2 runs").arg(number(advance.made), number(advance.all));
    if (m_state == State::On && advance.timeLeft) {
        const Message minutes = longTimeClause(*advance.timeLeft);
        text += minutes.text.isEmpty()
                  ? tr(", about %1 left")
                        .arg(QString::fromStdString(m_words.duration(std::chrono::ceil<std::chrono::seconds>(*advance.timeLeft))))
                  : tr(", %1 left", "about so many minutes").arg(toQString(m_words, minutes));
    }
    if (m_state == State::On && !point.isEmpty())
        text += tr(". Now: %1", "what is measured").arg(point);
    if (m_state == State::On && advance.again > 0)
        text += tr(", once more, as others disturbed it");
    m_status->say(text);
}

GuessedCurve ExperimentPage::guess() const
{
    return m_guess->guess();
}

const std::string& ExperimentPage::measure() const
{
    return m_controls->wish().measure;
}

const PointedChart& ExperimentPage::pictureChart() const
{
    return m_controls->sight() == Sight::Map ? static_cast<const PointedChart&>(*m_mapChart) : *m_curves;
}

void ExperimentPage::setPresent(std::optional<std::size_t> point)
{
    m_curves->setPresent(point);
    m_mapChart->setPresent(point);
    m_table->setPresent(point);
}

QWidget& ExperimentPage::firstField()
{
    return m_start->isEnabled() ? static_cast<QWidget&>(*m_start) : *m_views->currentWidget();
}

void ExperimentPage::showSight()
{
    m_views->setCurrentIndex(static_cast<int>(m_controls->sight()));
}

void ExperimentPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// What is told stands beside the picture where there is width for it, else below.
void ExperimentPage::arrange()
{
    const Qt::Orientation wanted = width() >= m_theme.pixels(kWide) ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted && m_split->property("isArranged").toBool())
        return;
    m_split->setProperty("isArranged", true);
    m_split->setOrientation(wanted);
    const QList<int> shares = wanted == Qt::Horizontal ? QList<int>{700, 300} : QList<int>{720, 280};
    m_split->setSizes(shares);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 1);
}

} // namespace interleave
