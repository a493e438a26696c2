// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/setup_panel.h"

#include <algorithm>
#include <climits>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVariant>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/scenario/parameter_field.h"
#include "app/theme/card_delegate.h"
#include "app/theme/icons.h"

namespace interleave {

namespace {

/// Up to here a slider is finer than a finger.
constexpr int kMostOnSlider = 16;

QString idOf(std::string_view id)
{
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

void clear(QFormLayout& form)
{
    while (form.rowCount() > 0)
        form.removeRow(0);
}

} // namespace

SetupPanel::SetupPanel(Setup& setup, const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_setup(setup), m_words(words), m_theme(theme)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 6);
    layout->setSpacing(6);
    createScenarioList(*layout);
    createParameters(*layout);
    createMoreSettings(*layout);
    createComparison(*layout);
    connect(&m_setup, &Setup::scenarioChanged, this, [this] {
        fillForms();
        showScenario();
    });
    connect(&m_setup, &Setup::changed, this, &SetupPanel::showModels);
    fillForms();
    showScenario();
    showModels();
    setTheme(theme);
}

QWidget* SetupPanel::createHeading(int number, const QString& text)
{
    auto* heading = new QLabel(tr("%1   %2", "numbered step").arg(QLocale().toString(number), text), this);
    m_headings.append(heading);
    return heading;
}

void SetupPanel::createScenarioList(QVBoxLayout& layout)
{
    layout.addWidget(createHeading(1, tr("Choose what runs")));
    m_scenarios = new QListWidget(this);
    m_scenarios->setObjectName(QStringLiteral("scenarios"));
    m_scenarios->setAccessibleName(tr("What runs"));
    m_scenarios->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scenarios->setResizeMode(QListView::Adjust); // in another width the cards have other lines
    m_scenarios->setItemDelegate(new CardDelegate(m_theme, m_scenarios));
    for (const Topic topic : kTopics) {
        auto* heading = new QListWidgetItem(toQString(m_words, titleOf(topic)), m_scenarios);
        heading->setFlags(Qt::NoItemFlags);
        for (const Scenario* scenario : scenarioCatalog()) {
            if (scenario->topic != topic)
                continue;
            auto* item = new QListWidgetItem(icon(idOf(scenario->icon)), toQString(m_words, scenario->title), m_scenarios);
            item->setData(Qt::UserRole, QVariant::fromValue(scenario));
            item->setData(CardDelegate::HintRole, toQString(m_words, scenario->tagline));
            item->setData(Qt::AccessibleDescriptionRole, toQString(m_words, scenario->summary));
            item->setToolTip(toQString(m_words, scenario->summary));
        }
    }
    connect(m_scenarios, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (const auto* scenario = item ? item->data(Qt::UserRole).value<const Scenario*>() : nullptr)
            m_setup.setScenario(*scenario);
    });
    layout.addWidget(m_scenarios, 1);
}

void SetupPanel::createParameters(QVBoxLayout& layout)
{
    layout.addSpacing(6);
    layout.addWidget(createHeading(2, tr("Set how much")));
    m_first = new QFormLayout;
    m_first->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout.addLayout(m_first);
    createTryButton(layout);
}

void SetupPanel::createTryButton(QVBoxLayout& layout)
{
    m_tryButton = new QPushButton(tr("Try it yourself"), this);
    m_tryButton->setObjectName(QStringLiteral("tryYourself"));
    m_tryButton->setToolTip(tr("Opens the real page, in which you type while it fetches; what happens is recorded"));
    m_tryButton->setAccessibleDescription(m_tryButton->toolTip());
    layout.addWidget(m_tryButton, 0, Qt::AlignLeft);
}

void SetupPanel::createMoreSettings(QVBoxLayout& layout)
{
    m_moreButton = new QToolButton(this);
    m_moreButton->setObjectName(QStringLiteral("moreSettings"));
    m_moreButton->setText(tr("More settings"));
    m_moreButton->setAutoRaise(true);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setIcon(icon(QStringLiteral("chevron-right")));
    layout.addWidget(m_moreButton);
    m_moreArea = new QWidget(this);
    m_more = new QFormLayout(m_moreArea);
    m_more->setContentsMargins(0, 0, 0, 0);
    m_more->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_moreArea->setVisible(false);
    layout.addWidget(m_moreArea);
    connect(m_moreButton, &QToolButton::clicked, this, [this] {
        const bool open = m_moreArea->isHidden();
        m_moreArea->setVisible(open);
        m_moreButton->setIcon(icon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    });
}

void SetupPanel::createComparison(QVBoxLayout& layout)
{
    layout.addSpacing(6);
    layout.addWidget(createHeading(3, tr("Compare")));
    auto* form = new QFormLayout;
    const std::array names{tr("&Above"), tr("&Below")};
    const std::array objectNames{QStringLiteral("modelAbove"), QStringLiteral("modelBelow")};
    for (const Side side : kSides) {
        const auto index = static_cast<std::size_t>(side);
        auto* box = new QComboBox(this);
        box->setObjectName(objectNames[index]);
        for (const ExecutionModel* model : executionModelCatalog())
            box->addItem(toQString(m_words, model->title), QVariant::fromValue(model));
        connect(box, &QComboBox::activated, this, [this, side, box](int row) {
            m_setup.setModel(side, *box->itemData(row).value<const ExecutionModel*>());
        });
        box->setAccessibleDescription(QString(names[index]).remove(QLatin1Char('&'))); // its name is its value on some systems
        m_models[index] = box;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        form->addRow(names[index], box);
        m_settings[index] = new QFormLayout;
        m_settings[index]->setContentsMargins(0, 0, 0, 0);
        m_settings[index]->setRowWrapPolicy(QFormLayout::WrapLongRows);
        form->addRow(m_settings[index]);
    }
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout.addLayout(form);
    m_notOffered = new QLabel(this);
    m_notOffered->setObjectName(QStringLiteral("notOffered"));
    m_notOffered->setWordWrap(true);
    layout.addWidget(m_notOffered);
}

void SetupPanel::fillForms()
{
    clear(*m_first);
    clear(*m_more);
    m_tryButton->setVisible(triedFormOf(m_setup.scenario()));
    for (const ParameterSpec& spec : m_setup.scenario().parameters)
        addScenarioField(spec);
    addSharedFields();
}

void SetupPanel::addScenarioField(const ParameterSpec& spec)
{
    QFormLayout& form = spec.prominence == Prominence::First ? *m_first : *m_more;
    QWidget* field = makeParameterField(m_setup, scenarioParameter(m_setup, spec), m_words, this);
    auto* number = qobject_cast<QSpinBox*>(field);
    const bool isMain = &spec == &mainParameterOf(m_setup.scenario());
    if (!isMain || !number || spec.unit != Unit::Count || spec.initial > kMostOnSlider) {
        form.addRow(toQString(m_words, spec.name), field);
        return;
    }
    // The number that matters most has a slider too, for a teacher at a projector.
    auto* row = new QHBoxLayout;
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(field->objectName() + QStringLiteral("Slider"));
    slider->setAccessibleName(field->accessibleName());
    slider->setRange(number->minimum(), std::min(number->maximum(), kMostOnSlider));
    slider->setValue(number->value());
    connect(slider, &QSlider::valueChanged, number, &QSpinBox::setValue);
    connect(number, &QSpinBox::valueChanged, slider, [slider](int value) {
        const QSignalBlocker blocker(slider);
        slider->setValue(value);
    });
    row->addWidget(slider, 1);
    row->addWidget(number);
    auto* label = new QLabel(toQString(m_words, spec.name), this);
    label->setBuddy(number);
    form.addRow(label, row);
}

/// What is not of one scenario.
void SetupPanel::addSharedFields()
{
    auto* cores = new QSpinBox(this);
    cores->setObjectName(QStringLiteral("cores"));
    cores->setRange(0, m_machine ? static_cast<int>(m_machine->cpus.size()) : m_setup.cores());
    cores->setSpecialValueText(tr("all"));
    cores->setValue(m_setup.cores());
    cores->setToolTip(tr("At most so many cores for a run that may use several."));
    connect(cores, &QSpinBox::valueChanged, &m_setup, &Setup::setCores);
    connect(&m_setup, &Setup::changed, cores, [this, cores] { cores->setValue(m_setup.cores()); });
    m_more->addRow(tr("Cores"), cores);
    auto* seed = new QSpinBox(this);
    seed->setObjectName(QStringLiteral("seed"));
    const auto showSeed = [this, seed] { // one of a file may be larger than those that one would type
        const QSignalBlocker blocker(seed);
        seed->setRange(0, static_cast<int>(std::clamp<std::uint64_t>(m_setup.seed(), 1'000'000, INT_MAX)));
        seed->setValue(static_cast<int>(std::min<std::uint64_t>(m_setup.seed(), INT_MAX)));
    };
    showSeed();
    connect(&m_setup, &Setup::changed, seed, showSeed);
    seed->setToolTip(tr("The same seed gives the same work."));
    connect(seed, &QSpinBox::valueChanged, &m_setup,
            [this](int value) { m_setup.setSeed(static_cast<std::uint64_t>(value)); });
    m_more->addRow(tr("Seed"), seed);
    auto* repeats = new QSpinBox(this);
    repeats->setObjectName(QStringLiteral("repeats"));
    repeats->setRange(2, Setup::kMostRepeats);
    repeats->setValue(m_setup.repeats());
    repeats->setKeyboardTracking(false);
    repeats->setToolTip(tr("How many runs of each the button “Run … times” makes."));
    connect(repeats, &QSpinBox::valueChanged, &m_setup, &Setup::setRepeats);
    m_more->addRow(tr("Many times"), repeats);
    auto* quiet = new QCheckBox(tr("Leave noisy runs out"), this);
    quiet->setObjectName(QStringLiteral("leaveNoisyOut"));
    quiet->setChecked(m_setup.leavesNoisyOut());
    quiet->setToolTip(tr("Of many runs, those that other programs disturbed do not count."));
    connect(quiet, &QCheckBox::toggled, &m_setup, &Setup::setLeavesNoisyOut);
    m_more->addRow(quiet);
}

/// The settings of the model on that side; those that this computer cannot set are greyed, and say why.
void SetupPanel::fillSettings(Side side)
{
    const auto index = static_cast<std::size_t>(side);
    const ExecutionModel& model = m_setup.model(side);
    clear(*m_settings[index]);
    m_settingsModels[index] = &model;
    for (const ParameterSpec& spec : model.parameters) {
        QWidget* field = makeParameterField(m_setup, modelParameter(m_setup, side, spec), m_words, this);
        m_settings[index]->addRow(toQString(m_words, spec.name), field);
        const Text problem = model.problemOf && m_machine ? model.problemOf(spec.id, *m_machine) : Text{};
        if (problem.isEmpty())
            continue;
        field->setEnabled(false);
        field->setAccessibleDescription(toQString(m_words, problem));
        field->setToolTip(toQString(m_words, problem));
        auto* reason = new QLabel(toQString(m_words, problem), this);
        reason->setObjectName(field->objectName() + QStringLiteral(".problem"));
        reason->setFont(m_theme.font(TextRole::Small));
        reason->setWordWrap(true);
        m_settings[index]->addRow(reason);
    }
}

void SetupPanel::showScenario()
{
    const QSignalBlocker blocker(m_scenarios);
    for (int row = 0; row < m_scenarios->count(); ++row) {
        if (m_scenarios->item(row)->data(Qt::UserRole).value<const Scenario*>() == &m_setup.scenario())
            m_scenarios->setCurrentRow(row);
    }
}

void SetupPanel::showModels()
{
    for (const Side side : kSides) {
        const auto index = static_cast<std::size_t>(side);
        QComboBox* box = m_models[index];
        box->setCurrentIndex(box->findData(QVariant::fromValue(&m_setup.model(side))));
        box->setToolTip(toQString(m_words, m_setup.model(side).summary));
        if (m_settingsModels[index] != &m_setup.model(side))
            fillSettings(side);
    }
    showOffers();
}

/// Models that the scenario is not run by cannot be chosen, and the panel says why.
void SetupPanel::showOffers()
{
    const Plan plan = m_setup.plan();
    std::vector<std::pair<Text, QStringList>> refusals; // by reason
    for (const ExecutionModel* model : executionModelCatalog()) {
        const Text reason = whyNotOffered(*model, plan);
        const QString help =
            tr("%1 In the field's words: %2.").arg(toQString(m_words, model->summary), toQString(m_words, model->term));
        for (QComboBox* box : m_models) {
            const int row = box->findData(QVariant::fromValue(model));
            auto* item = qobject_cast<QStandardItemModel*>(box->model())->item(row);
            item->setEnabled(reason.isEmpty());
            item->setToolTip(reason.isEmpty() ? help : toQString(m_words, reason));
        }
        if (reason.isEmpty())
            continue;
        auto known = std::ranges::find(refusals, reason, &std::pair<Text, QStringList>::first);
        if (known == refusals.end())
            known = refusals.insert(refusals.end(), {reason, {}});
        known->second.append(toQString(m_words, model->title));
    }
    QStringList lines;
    for (const auto& [reason, models] : refusals)
        lines.append(
            tr("Not offered: %1. %2").arg(models.join(tr(", ", "between the parts of a list")), toQString(m_words, reason)));
    m_notOffered->setText(lines.join(QLatin1Char('\n')));
    m_notOffered->setVisible(!lines.isEmpty());
}

void SetupPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    QFont bold = theme.font(TextRole::Body);
    bold.setBold(true);
    for (QLabel* heading : m_headings)
        heading->setFont(bold);
    static_cast<CardDelegate*>(m_scenarios->itemDelegate())->setTheme(theme);
    m_scenarios->doItemsLayout();
    m_notOffered->setFont(theme.font(TextRole::Small));
    for (const Side side : kSides)
        fillSettings(side);
    sizeScenarioList();
}

/// It takes what room there is, and is never lower than a few cards: then it scrolls. In low windows the cards have one line.
void SetupPanel::sizeScenarioList()
{
    constexpr int kFewestCards = 4;
    constexpr double kLow = 860; // at 100 % type
    static_cast<CardDelegate*>(m_scenarios->itemDelegate())
        ->setCompact(parentWidget() && parentWidget()->height() < m_theme.pixels(kLow));
    m_scenarios->doItemsLayout();
    m_scenarios->setMinimumHeight(m_scenarios->sizeHintForRow(0) + kFewestCards * m_scenarios->sizeHintForRow(1)
                                  + 2 * m_scenarios->frameWidth());
}

/// What is chosen stays in sight when the list becomes lower.
void SetupPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    sizeScenarioList();
    m_scenarios->scrollToItem(m_scenarios->currentItem());
}

void SetupPanel::setMachine(const Machine& machine)
{
    m_machine = machine;
    if (auto* cores = findChild<QSpinBox*>(QStringLiteral("cores"))) {
        cores->setMaximum(static_cast<int>(machine.cpus.size()));
        cores->setValue(m_setup.cores()); // it may have been more than was known to be there
    }
    for (const Side side : kSides)
        fillSettings(side);
}

} // namespace interleave
