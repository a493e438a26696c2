// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/answer_field.h"

#include <algorithm>
#include <cmath>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include "app/lesson/wrapped_choice.h"

namespace interleave {

using lesson::Given;

namespace {

constexpr int kSpacing = 4;

/// Digits after the point with which one guesses in a range.
int decimalsFor(double range)
{
    return range >= 20 ? 0 : range >= 2 ? 1 : 2;
}

QVBoxLayout* columnIn(QWidget& widget)
{
    auto* layout = new QVBoxLayout(&widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    return layout;
}

} // namespace

ChoiceField::ChoiceField(const QStringList& choices, const Given& given, QWidget* parent) : AnswerField(parent)
{
    QVBoxLayout* layout = columnIn(*this);
    auto* group = new QButtonGroup(this);
    const auto* chosen = std::get_if<std::size_t>(&given);
    for (qsizetype n = 0; n < choices.size(); ++n) {
        auto* choice = new WrappedChoice(choices[n], this);
        choice->setObjectName(QStringLiteral("choice%1").arg(n));
        choice->setAccessibleName(choices[n]);
        group->addButton(choice, static_cast<int>(n));
        layout->addWidget(choice);
        const bool isChosen = chosen && *chosen == static_cast<std::size_t>(n);
        choice->setChecked(isChosen);
        if (isChosen || !m_first)
            m_first = choice;
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { emit AnswerField::given(static_cast<std::size_t>(id)); });
}

NumberField::NumberField(const lesson::PredictNumber& asked, const Given& given, QWidget* parent) : AnswerField(parent)
{
    const int decimals = decimalsFor(asked.most - asked.least);
    const double unit = std::pow(10.0, -decimals);
    const int steps = std::max(1, static_cast<int>(std::lround((asked.most - asked.least) / unit)));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setObjectName(QStringLiteral("numberSlider"));
    slider->setAccessibleName(tr("Your guess, by slider"));
    slider->setRange(0, steps);
    slider->setSingleStep(std::max(1, steps / 100));
    slider->setPageStep(std::max(1, steps / 10));
    auto* number = new QDoubleSpinBox(this);
    number->setObjectName(QStringLiteral("number"));
    number->setAccessibleName(tr("Your guess"));
    number->setDecimals(decimals);
    number->setRange(asked.least - unit, asked.most); // the least one stands for none
    number->setSingleStep(unit * slider->singleStep());
    number->setSpecialValueText(QStringLiteral("?"));
    number->setKeyboardTracking(false);
    const int digits = number->fontMetrics().horizontalAdvance(QStringLiteral("00"));
    number->setMinimumWidth(number->sizeHint().width() + digits); // no digit lies below the arrows, at any type size
    const auto* guess = std::get_if<double>(&given);
    number->setValue(guess ? *guess : number->minimum());
    number->selectAll(); // what is typed takes the place of "?", also where the window becomes active only now
    slider->setValue(guess ? static_cast<int>(std::lround((*guess - asked.least) / unit)) : 0);
    layout->addWidget(slider, 1);
    layout->addWidget(number);
    m_first = number;
    connect(slider, &QSlider::valueChanged, number,
            [=, least = asked.least](int step) { number->setValue(least + step * unit); });
    connect(number, &QDoubleSpinBox::valueChanged, this, [=, this, least = asked.least](double value) {
        const QSignalBlocker blocker(slider);
        slider->setValue(static_cast<int>(std::lround((value - least) / unit)));
        emit AnswerField::given(least - value > unit / 2 ? Given() : Given(value));
    });
}

OrderField::OrderField(const QStringList& items, const Given& given, QWidget* parent)
    : AnswerField(parent), m_list(new QListWidget(this))
{
    QVBoxLayout* layout = columnIn(*this);
    m_list->setObjectName(QStringLiteral("order"));
    m_list->setAccessibleName(tr("Your order, the first one on top. Ctrl with Up or Down moves an entry."));
    m_list->setToolTip(tr("By keys: Ctrl with Up or Down moves an entry."));
    m_list->installEventFilter(this);
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto* order = std::get_if<std::vector<std::size_t>>(&given);
    for (qsizetype n = 0; n < items.size(); ++n) {
        const auto place = order ? static_cast<qsizetype>((*order)[static_cast<std::size_t>(n)]) : n;
        auto* item = new QListWidgetItem(items[place], m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(place));
    }
    namePlaces();
    m_list->setCurrentRow(0);
    m_list->setFixedHeight(static_cast<int>(items.size()) * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
    layout->addWidget(m_list);
    addButtons(*layout);
}

void OrderField::addButtons(QVBoxLayout& layout)
{
    const auto make = [this](const char* name, const QString& text, const std::function<void()>& act) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    auto* ways = new QHBoxLayout;
    ways->addWidget(make("orderUp", tr("&Up"), [this] { move(-1); }));
    ways->addWidget(make("orderDown", tr("&Down"), [this] { move(1); }));
    layout.addLayout(ways);
    layout.addWidget(make("orderKeep", tr("As it stands"), [this] { tell(); }));
}

QWidget& OrderField::firstField()
{
    return *m_list;
}

void OrderField::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    namePlaces();
    m_list->setCurrentRow(to);
    tell();
}

/// Who moves one by keys hears where it stands now.
void OrderField::namePlaces()
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem& item = *m_list->item(row);
        item.setData(Qt::AccessibleTextRole, tr("%1, place %2 of %3").arg(item.text()).arg(row + 1).arg(m_list->count()));
    }
}

/// Keys move as in the lines of a program.
bool OrderField::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        || (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down))
        return AnswerField::eventFilter(watched, event);
    move(key->key() == Qt::Key_Up ? -1 : 1);
    return true;
}

void OrderField::tell()
{
    std::vector<std::size_t> order;
    for (int row = 0; row < m_list->count(); ++row)
        order.push_back(static_cast<std::size_t>(m_list->item(row)->data(Qt::UserRole).toULongLong()));
    emit AnswerField::given(order);
}

} // namespace interleave
