// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiment/experiment_dialog.h"

#include <algorithm>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "app/scenario/setup.h"
#include "core/experiment/measure.h"
#include "core/experiment/measure_title.h"

namespace interleave {

namespace {

using experiment::Axis;
using experiment::DisturbedRule;
using experiment::Experiment;

QListWidget* makeList(const QString& name, const char* id, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(QString::fromLatin1(id));
    list->setAccessibleName(name);
    return list;
}

void addItem(QListWidget& list, const QString& text, const QString& id, bool isChecked)
{
    auto* item = new QListWidgetItem(text, &list);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

std::vector<std::string> checkedIn(const QListWidget& list)
{
    std::vector<std::string> ids;
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->checkState() == Qt::Checked)
            ids.push_back(list.item(row)->data(Qt::UserRole).toString().toStdString());
    }
    return ids;
}

QSpinBox* makeNumber(int least, int most, int value, const char* id, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(least, most);
    box->setValue(value);
    box->setObjectName(QString::fromLatin1(id));
    return box;
}

} // namespace

ExperimentDialog::ExperimentDialog(const Setup& setup, const std::optional<Machine>& machine, const Words& words,
                                   const Theme& theme, QWidget* parent)
    : QDialog(parent),
      m_setup(setup),
      m_machine(machine),
      m_words(words),
      m_models(makeList(tr("Models"), "experimentModels", this)),
      m_axes(),
      m_measures(makeList(tr("What is measured"), "experimentMeasures", this)),
      m_others(new QLineEdit(this)),
      m_law(new QComboBox(this)),
      m_repeats(makeNumber(1, experiment::kMostRepeats, 5, "experimentRepeats", this)),
      m_minutes(makeNumber(0, 24 * 60, 2, "experimentMinutes", this)),
      m_order(new QComboBox(this)),
      m_disturbed(new QComboBox(this)),
      m_outcome(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("An experiment of one's own"));
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addModels(*form);
    addAxes(*form);
    addMeasures(*form);
    addRules(*form);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_outcome->setObjectName(QStringLiteral("experimentOutcome"));
    m_outcome->setWordWrap(true);
    m_outcome->setTextFormat(Qt::PlainText);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Set it up"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_outcome);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(theme.pixels(620), theme.pixels(620));
    check();
}

void ExperimentDialog::addModels(QFormLayout& form)
{
    auto* scenario = new QLabel(toQString(m_words, m_setup.scenario().title), this);
    form.addRow(tr("Scenario"), scenario);
    const Plan plan = m_setup.plan();
    for (const ExecutionModel* model : executionModelCatalog()) {
        if (!whyNotOffered(*model, plan).isEmpty())
            continue;
        const bool isChosen = model == &m_setup.model(Side::Above) || model == &m_setup.model(Side::Below);
        addItem(*m_models, toQString(m_words, model->title), fromView(model->id), isChosen);
    }
    form.addRow(tr("&Models"), m_models);
    connect(m_models, &QListWidget::itemChanged, this, [this] {
        fillAxes();
        check();
    });
}

void ExperimentDialog::addAxes(QFormLayout& form)
{
    for (std::size_t place = 0; place < m_axes.size(); ++place) {
        AxisFields& axis = m_axes[place];
        axis = {new QComboBox(this), new QLineEdit(this)};
        axis.what->setObjectName(QStringLiteral("axis%1").arg(place));
        axis.values->setObjectName(QStringLiteral("values%1").arg(place));
        axis.values->setPlaceholderText(tr("1,2,4 or 1..8 or 10..100+10 or 1..64x2"));
        axis.values->setToolTip(tr("A list (1,2,4), a range (1..8), in steps (10..100+10) or by factors (1..64x2)"));
        form.addRow(place == 0 ? tr("What is &swept") : tr("A&nd beside it"), axis.what);
        form.addRow(place == 0 ? tr("&Over") : tr("O&ver"), axis.values);
        connect(axis.what, &QComboBox::activated, this, [this, place] {
            proposeValues(m_axes[place]);
            check();
        });
        connect(axis.values, &QLineEdit::textChanged, this, &ExperimentDialog::check);
    }
    fillAxes();
    proposeValues(m_axes.front());
}

/// What can be swept: parameters of the scenario and of the models that are chosen, and cores.
void ExperimentDialog::fillAxes()
{
    for (std::size_t place = 0; place < m_axes.size(); ++place) {
        QComboBox& what = *m_axes[place].what;
        const QString before = what.currentData().toString();
        what.clear();
        if (place > 0)
            what.addItem(tr("Nothing"), QString());
        for (const ParameterSpec& spec : m_setup.scenario().parameters)
            what.addItem(toQString(m_words, spec.name), fromView(spec.id));
        what.addItem(tr("Cores"), fromView(experiment::kCoresAxis));
        for (const std::string& id : checkedIn(*m_models)) {
            for (const ParameterSpec& spec : executionModelById(id).value()->parameters) {
                if (what.findData(fromView(spec.id)) < 0)
                    what.addItem(toQString(m_words, spec.name), fromView(spec.id));
            }
        }
        what.setCurrentIndex(std::max(0, what.findData(before)));
        if (!before.isEmpty() && what.currentData() != before)
            proposeValues(m_axes[place]);
    }
}

/// From the least there may be, doubling, as far as it is still quickly done.
void ExperimentDialog::proposeValues(const AxisFields& axis)
{
    const std::string id = axis.what->currentData().toString().toStdString();
    if (id.empty())
        return axis.values->clear();
    constexpr std::int64_t kSteps = 16;
    std::int64_t least = 1;
    std::int64_t most = std::numeric_limits<std::int64_t>::max() / kSteps;
    QStringList choices;
    const auto take = [&](std::span<const ParameterSpec> specs) {
        const auto spec = std::ranges::find(specs, id, &ParameterSpec::id);
        if (spec == specs.end())
            return;
        least = std::max(least, spec->minimum);
        most = std::min(most, spec->maximum);
        for (std::size_t choice = 0; choices.size() < std::ssize(spec->choices); ++choice)
            choices.append(QString::number(choice));
    };
    take(m_setup.scenario().parameters);
    for (const std::string& model : checkedIn(*m_models))
        take(executionModelById(model).value()->parameters);
    if (!choices.isEmpty())
        return axis.values->setText(choices.join(QLatin1Char(',')));
    most = std::min(most, least * kSteps);
    axis.values->setText(QStringLiteral("%1..%2x2").arg(least).arg(most));
}

void ExperimentDialog::addMeasures(QFormLayout& form)
{
    for (const experiment::MeasureTitle& titled : experiment::titledMeasures())
        addItem(*m_measures, toQString(m_words, titled.title), fromView(titled.measure), titled.measure == experiment::kMakespan);
    form.addRow(tr("What is m&easured"), m_measures);
    m_others->setObjectName(QStringLiteral("otherMeasures"));
    m_others->setPlaceholderText(tr("any name of --json, with commas between them"));
    form.addRow(tr("O&ther measures"), m_others);
    m_law->setObjectName(QStringLiteral("experimentLaw"));
    m_law->addItem(tr("None"), QString());
    for (const fitting::Law* law : fitting::laws())
        m_law->addItem(toQString(m_words, law->title), fromView(law->id));
    form.addRow(tr("&Law behind the first"), m_law);
    connect(m_measures, &QListWidget::itemChanged, this, &ExperimentDialog::check);
    connect(m_others, &QLineEdit::textChanged, this, &ExperimentDialog::check);
    connect(m_law, &QComboBox::activated, this, &ExperimentDialog::check);
}

void ExperimentDialog::addRules(QFormLayout& form)
{
    m_order->addItems(
        {tr("Shuffled, so that no trend of the computer looks like one of the work"), tr("One point after the other")});
    m_disturbed->addItems({tr("Make it again"), tr("Leave it out"), tr("Keep it")});
    m_minutes->setSpecialValueText(tr("No limit"));
    m_minutes->setSuffix(tr(" min"));
    for (QComboBox* list : {m_law, m_order, m_disturbed}) {
        list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(list, &QComboBox::activated, this, &ExperimentDialog::check);
    }
    for (QSpinBox* number : {m_repeats, m_minutes})
        connect(number, &QSpinBox::valueChanged, this, &ExperimentDialog::check);
    form.addRow(tr("&Runs of each point"), m_repeats);
    form.addRow(tr("Or&der"), m_order);
    form.addRow(tr("A run that others d&isturb"), m_disturbed);
    form.addRow(tr("&No run begins after"), m_minutes);
}

/// As it is set up above or below, but for what is swept.
Values ExperimentDialog::settingsOf(const ExecutionModel& model, const std::vector<Axis>& axes) const
{
    const auto side = std::ranges::find(kSides, &model, [this](Side each) { return &m_setup.model(each); });
    if (side == kSides.end())
        return {};
    Values settings = m_setup.requests()[static_cast<std::size_t>(*side)].settings;
    for (const Axis& axis : axes)
        settings.erase(axis.id);
    return settings;
}

Result<Experiment> ExperimentDialog::read() const
{
    Experiment experiment{.works = {}, .models = {}, .axes = {}, .measures = checkedIn(*m_measures)};
    Values values;
    for (const ParameterSpec& spec : m_setup.scenario().parameters)
        values.emplace(spec.id, m_setup.value(spec.id));
    for (const AxisFields& fields : m_axes) {
        const std::string id = fields.what->currentData().toString().toStdString();
        if (id.empty())
            continue;
        const Result<Axis> axis = experiment::axisFrom(id + '=' + fields.values->text().trimmed().toStdString());
        if (!axis)
            return axis.error();
        experiment.axes.push_back(*axis);
        values.erase(id);
    }
    experiment.works.push_back({&m_setup.scenario(), values});
    for (const std::string& id : checkedIn(*m_models))
        experiment.models.push_back(
            {executionModelById(id).value(), settingsOf(*executionModelById(id).value(), experiment.axes)});
    for (const QString& name : m_others->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        experiment.measures.push_back(name.trimmed().toStdString());
    const std::string law = m_law->currentData().toString().toStdString();
    if (!law.empty() && !experiment.measures.empty())
        experiment.laws.push_back({fitting::lawById(law).value(), experiment.measures.front()});
    experiment.repeats = m_repeats->value();
    experiment.seed = m_setup.seed();
    experiment.cores = m_setup.cores();
    experiment.order = m_order->currentIndex() == 0 ? experiment::Order::Shuffled : experiment::Order::InOrder;
    constexpr std::array kRules{DisturbedRule::Kind::Again, DisturbedRule::Kind::LeaveOut, DisturbedRule::Kind::Keep};
    experiment.disturbed.kind = kRules[static_cast<std::size_t>(std::max(0, m_disturbed->currentIndex()))];
    experiment.limit = std::chrono::minutes(m_minutes->value());
    return experiment;
}

void ExperimentDialog::check()
{
    QPushButton& ok = *m_buttons->button(QDialogButtonBox::Ok);
    ok.setEnabled(false);
    if (!m_machine)
        return m_outcome->setText(tr("This computer is being examined."));
    const Result<Experiment> wished = read();
    const Result<experiment::Design> design =
        wished ? checked(*wished, *m_machine) : Result<experiment::Design>(wished.error());
    if (!design)
        return m_outcome->setText(toQString(m_words, design.error().message));
    Duration time{};
    for (const experiment::Point& point : design->points)
        time += point.repeats * point.expected;
    m_experiment = design->experiment;
    ok.setEnabled(true);
    m_outcome->setText(tr("%1 points, %2 runs, about %3.")
                           .arg(QString::fromStdString(m_words.number(static_cast<std::int64_t>(design->points.size()))),
                                QString::fromStdString(m_words.number(static_cast<std::int64_t>(design->runs()))),
                                QString::fromStdString(m_words.duration(time))));
}

} // namespace interleave
