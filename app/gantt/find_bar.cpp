// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/gantt/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include "app/gantt/span_search.h"

namespace interleave {

namespace {

constexpr double kFieldWidth = 220;

} // namespace

FindBar::FindBar(const Words& words, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_words(words), m_field(new QLineEdit(this)), m_count(new QLabel(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_field->setPlaceholderText(tr("Find a task, a step, or what it does"));
    m_field->setAccessibleName(tr("Find in the charts"));
    layout->addWidget(m_field);
    const auto addButton = [&](const QString& sign, const QString& name, auto action) {
        auto* button = new QToolButton(this);
        button->setText(sign);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, action);
        layout->addWidget(button);
        m_buttons.push_back(button);
    };
    addButton(QStringLiteral("<"), tr("Previous one (Shift+Enter)"), [this] { previous(); });
    addButton(QStringLiteral(">"), tr("Next one (Enter)"), [this] { next(); });
    layout->addWidget(m_count);
    layout->addStretch(1);
    addButton(tr("Close"), tr("Close (Esc)"), [this] { close(); });
    connect(m_field, &QLineEdit::textChanged, this, &FindBar::find);
    setFocusProxy(m_field);
    setTheme(theme);
    hide();
}

void FindBar::setTheme(const Theme& theme)
{
    m_field->setFixedWidth(theme.pixels(kFieldWidth));
    m_count->setMinimumWidth(theme.pixels(80));
}

void FindBar::setRuns(std::vector<std::shared_ptr<const RunResult>> runs)
{
    m_runs = std::move(runs);
    m_hits.clear();
    m_current.reset();
    if (isVisible())
        find();
}

void FindBar::open()
{
    m_field->setClearButtonEnabled(true); // not before: its sign is searched for in every icon theme, a sixth of the start
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    find();
}

void FindBar::close()
{
    hide();
    emit closed();
}

std::optional<FindBar::Hit> FindBar::current() const
{
    return m_current ? std::optional(m_hits[*m_current]) : std::nullopt;
}

void FindBar::find()
{
    m_hits.clear();
    m_current.reset();
    for (std::size_t run = 0; run < m_runs.size(); ++run) {
        if (!m_runs[run])
            continue;
        for (const FoundSpan& span : findSpans(*m_runs[run], m_field->text(), m_words))
            m_hits.push_back({run, span});
    }
    if (!m_hits.empty())
        step(1);
    else
        showCount();
}

void FindBar::step(std::ptrdiff_t by)
{
    if (m_hits.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(m_hits.size());
    const std::ptrdiff_t next = m_current ? (static_cast<std::ptrdiff_t>(*m_current) + by + count) % count : 0;
    m_current = static_cast<std::size_t>(next);
    showCount();
    emit chosen(m_hits[*m_current]);
}

void FindBar::showCount()
{
    const auto number = [](std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); };
    QString words;
    if (m_current)
        words = tr("%1 of %2", "place among what was found").arg(number(*m_current + 1), number(m_hits.size()));
    else if (!m_field->text().trimmed().isEmpty())
        words = tr("Nothing found");
    m_count->setText(words);
    m_field->setAccessibleDescription(words);
    for (QToolButton* button : m_buttons) {
        if (button != m_buttons.back())
            button->setEnabled(!m_hits.empty());
    }
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: event->modifiers().testFlag(Qt::ShiftModifier) ? previous() : next(); break;
    case Qt::Key_Down: next(); break;
    case Qt::Key_Up: previous(); break;
    case Qt::Key_Escape: close(); break;
    default: QWidget::keyPressEvent(event); return;
    }
    event->accept();
}

} // namespace interleave
