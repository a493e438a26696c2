// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/scenario/setup_panel.h"

#include <algorithm>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/i18n/qt_words.h"
#include "app/scenario/parameter_field.h"
#include "app/theme/card_delegate.h"
#include "app/theme/icons.h"

namespace interleave {

namespace {

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
    layout->addStretch(1);
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
    m_scenarios->setItemDelegate(new CardDelegate(m_theme, m_scenarios));
    for (const Scenario* scenario : scenarioCatalog()) {
        auto* item = new QListWidgetItem(icon(idOf(scenario->icon)), toQString(m_words, scenario->title), m_scenarios);
        item->setData(CardDelegate::HintRole, toQString(m_words, scenario->tagline));
        item->setData(Qt::AccessibleDescriptionRole, toQString(m_words, scenario->summary));
        item->setToolTip(toQString(m_words, scenario->summary));
    }
    connect(m_scenarios, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_setup.setScenario(*scenarioCatalog()[static_cast<std::size_t>(row)]);
    });
    layout.addWidget(m_scenarios);
}

void SetupPanel::createParameters(QVBoxLayout& layout)
{
    layout.addSpacing(6);
    layout.addWidget(createHeading(2, tr("Set how much")));
    m_first = new QFormLayout;
    layout.addLayout(m_first);
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
        for (const ExecutionModel* model : executionModelCatalog()) {
            box->addItem(toQString(m_words, model->title));
            box->setItemData(box->count() - 1,
                             tr("%1 In the field's words: %2.")
                                 .arg(toQString(m_words, model->summary), toQString(m_words, model->term)),
                             Qt::ToolTipRole);
        }
        connect(box, &QComboBox::activated, this, [this, side](int row) {
            m_setup.setModel(side, *executionModelCatalog()[static_cast<std::size_t>(row)]);
        });
        m_models[index] = box;
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        form->addRow(names[index], box);
    }
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    layout.addLayout(form);
}

void SetupPanel::fillForms()
{
    clear(*m_first);
    clear(*m_more);
    bool isFirst = true;
    for (const ParameterSpec& spec : m_setup.scenario().parameters) {
        QFormLayout& form = spec.prominence == Prominence::First ? *m_first : *m_more;
        auto* field = makeParameterField(m_setup, spec, m_words, this);
        if (isFirst) {
            // The number that matters most has a slider too, for a teacher at a projector.
            auto* row = new QHBoxLayout;
            auto* slider = new QSlider(Qt::Horizontal, this);
            slider->setObjectName(field->objectName() + QStringLiteral("Slider"));
            slider->setAccessibleName(field->accessibleName());
            slider->setRange(field->minimum(), std::min(field->maximum(), 16));
            slider->setValue(field->value());
            connect(slider, &QSlider::valueChanged, field, &QSpinBox::setValue);
            connect(field, &QSpinBox::valueChanged, slider, [slider](int value) {
                const QSignalBlocker blocker(slider);
                slider->setValue(value);
            });
            row->addWidget(slider, 1);
            row->addWidget(field);
            auto* label = new QLabel(toQString(m_words, spec.name), this);
            label->setBuddy(field);
            form.addRow(label, row);
        } else {
            form.addRow(toQString(m_words, spec.name), field);
        }
        isFirst = false;
    }
    auto* cores = new QSpinBox(this);
    cores->setObjectName(QStringLiteral("cores"));
    cores->setRange(0, m_maximumCores);
    cores->setSpecialValueText(tr("all"));
    cores->setValue(m_setup.cores());
    cores->setToolTip(tr("At most so many cores for a run that may use several."));
    connect(cores, &QSpinBox::valueChanged, &m_setup, &Setup::setCores);
    m_more->addRow(tr("Cores"), cores);
    auto* seed = new QSpinBox(this);
    seed->setObjectName(QStringLiteral("seed"));
    seed->setRange(0, 1'000'000);
    seed->setValue(static_cast<int>(m_setup.seed()));
    seed->setToolTip(tr("The same seed gives the same work."));
    connect(seed, &QSpinBox::valueChanged, &m_setup,
            [this](int value) { m_setup.setSeed(static_cast<std::uint64_t>(value)); });
    m_more->addRow(tr("Seed"), seed);
}

void SetupPanel::showScenario()
{
    const auto catalog = scenarioCatalog();
    const auto found = std::find(catalog.begin(), catalog.end(), &m_setup.scenario());
    const QSignalBlocker blocker(m_scenarios);
    m_scenarios->setCurrentRow(static_cast<int>(found - catalog.begin()));
}

void SetupPanel::showModels()
{
    const auto catalog = executionModelCatalog();
    for (const Side side : kSides) {
        const auto found = std::find(catalog.begin(), catalog.end(), &m_setup.model(side));
        QComboBox* box = m_models[static_cast<std::size_t>(side)];
        box->setCurrentIndex(static_cast<int>(found - catalog.begin()));
        box->setToolTip(toQString(m_words, m_setup.model(side).summary));
    }
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
    sizeScenarioList();
}

/// As high as its cards, up to a handful: then it scrolls.
void SetupPanel::sizeScenarioList()
{
    constexpr int kMostCards = 6;
    const int cards = std::min(m_scenarios->count(), kMostCards);
    m_scenarios->setFixedHeight(cards * m_scenarios->sizeHintForRow(0) + 2 * m_scenarios->frameWidth());
}

void SetupPanel::setMachine(const Machine& machine)
{
    m_maximumCores = static_cast<int>(machine.cpus.size());
    if (auto* cores = findChild<QSpinBox*>(QStringLiteral("cores"))) {
        cores->setMaximum(m_maximumCores);
        cores->setValue(m_setup.cores()); // it may have been more than was known to be there
    }
}

} // namespace interleave
