// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/speaker_panel.h"

#include <algorithm>
#include <QEvent>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

#include "app/lecture/clock_line.h"
#include "app/lecture/copy_view.h"
#include "app/lecture/speaker_buttons.h"
#include "app/lecture/speaker_notes.h"
#include "app/lecture/speaker_words.h"
#include "app/lecture/tally_table.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kMargin = 12;
constexpr double kSpacing = 8;
constexpr int kStripPart = 4; ///< the strip is the window's height through this
constexpr int kWideNotes = 3; ///< the widths of the two columns
constexpr int kWideRest = 2;

QLabel* newText(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void say(QLabel& label, const QString& words)
{
    label.setText(words);
    label.setVisible(!words.isEmpty());
}

/// Stands out, whatever the look.
void paintAsNotice(QLabel& label, const Theme& theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(&ChromeColours::warningGround));
    label.setPalette(palette);
    label.setAutoFillBackground(true);
    label.setMargin(theme.pixels(kSpacing));
}

} // namespace

SpeakerPanel::SpeakerPanel(LectureShow& show, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_show(show),
      m_theme(theme),
      m_question(newText("speakerQuestion", this)),
      m_cover(newText("speakerCover", this)),
      m_clock(new ClockLine(show, theme, this)),
      m_now(newText("speakerNow", this)),
      m_next(newText("speakerNext", this)),
      m_notes(new SpeakerNotes(theme, this)),
      m_copy(new CopyView(show, this)),
      m_standing(newText("speakerStanding", this)),
      m_tally(new TallyTable(show, theme, this)),
      m_problem(newText("speakerProblem", this)),
      m_buttons(new SpeakerButtons(show, this))
{
    setObjectName(QStringLiteral("speakerPanel"));
    setAutoFillBackground(true);
    createKeys();
    for (QLabel* label : {m_question, m_problem})
        label->hide();
    connect(m_buttons, &SpeakerButtons::asked, this, &SpeakerPanel::asked);
    connect(m_copy, &CopyView::pointed, this, &SpeakerPanel::pointed);
    connect(m_copy, &CopyView::released, this, &SpeakerPanel::released);
    connect(&show, &LectureShow::moved, this, &SpeakerPanel::showPlace);
    connect(&show, &LectureShow::tallied, m_buttons, &SpeakerButtons::refresh);
    connect(&show, &LectureShow::ran, this, [this] {
        if (std::exchange(m_wasMaking, m_show.standing(m_show.presentation().place()).isMaking) && !m_wasMaking)
            showPlace(); // what came out is known by now
        else
            showStanding();
    });
    setTheme(theme);
}

/// What the desk does not know is left to these.
void SpeakerPanel::createKeys()
{
    const auto add = [this](const QKeySequence& keys, auto&& act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, std::forward<decltype(act)>(act));
    };
    for (const QKeySequence& keys : {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)})
        add(keys, [this] { m_notes->grow(1); });
    add(Qt::CTRL | Qt::Key_Minus, [this] { m_notes->grow(-1); });
    add(Qt::CTRL | Qt::Key_0, [this] { m_notes->grow(0); });
    add(Qt::SHIFT | Qt::Key_PageDown, [this] { m_notes->scrollPages(1); });
    add(Qt::SHIFT | Qt::Key_PageUp, [this] { m_notes->scrollPages(-1); });
}

void SpeakerPanel::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_clock->setTheme(theme);
    m_notes->setTheme(theme);
    m_tally->setTheme(theme);
    paintAsNotice(*m_question, theme);
    paintAsNotice(*m_cover, theme);
    arrange();
    showPlace();
}

void SpeakerPanel::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    m_clock->setCompact(isCompact);
    m_notes->setCompact(isCompact);
    setSizePolicy(QSizePolicy::Preferred, isCompact ? QSizePolicy::Fixed : QSizePolicy::Preferred);
    arrange();
    showPlace();
}

void SpeakerPanel::arrange()
{
    delete layout();
    auto* layout = new QVBoxLayout(this);
    const int margin = m_theme.pixels(m_isCompact ? kMargin / 2 : kMargin);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(m_theme.pixels(m_isCompact ? kSpacing / 2 : kSpacing));
    m_copy->setVisible(!m_isCompact);
    m_buttons->setVisible(!m_isCompact);
    const TextRole large = m_isCompact ? TextRole::Body : TextRole::Title;
    for (QLabel* label : {m_question, m_cover, m_now})
        label->setFont(m_theme.font(TextRole::Title));
    m_now->setFont(m_theme.font(large));
    m_next->setFont(m_theme.font(m_isCompact ? TextRole::Small : TextRole::Detail));
    m_standing->setFont(m_theme.font(m_isCompact ? TextRole::Small : TextRole::Detail));
    m_problem->setFont(m_theme.font(TextRole::Small));
    layout->addWidget(m_question);
    layout->addWidget(m_cover);
    if (m_isCompact)
        arrangeStrip(*layout);
    else
        arrangeWide(*layout);
    updateGeometry();
}

void SpeakerPanel::arrangeWide(QVBoxLayout& layout)
{
    layout.addWidget(m_clock);
    auto* left = new QVBoxLayout;
    left->setSpacing(layout.spacing());
    left->addWidget(m_now);
    left->addWidget(m_next);
    left->addWidget(m_notes, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(layout.spacing());
    right->addWidget(m_copy);
    right->addWidget(m_standing);
    right->addWidget(m_tally);
    right->addStretch(1);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(m_theme.pixels(kMargin));
    columns->addLayout(left, kWideNotes);
    columns->addLayout(right, kWideRest);
    layout.addLayout(columns, 1);
    layout.addWidget(m_problem);
    layout.addWidget(m_buttons);
}

void SpeakerPanel::arrangeStrip(QVBoxLayout& layout)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(layout.spacing());
    left->addWidget(m_clock);
    left->addWidget(m_now);
    left->addWidget(m_next);
    left->addWidget(m_standing);
    left->addWidget(m_problem);
    left->addStretch(1);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.pixels(kMargin));
    row->addLayout(left, kWideNotes);
    row->addWidget(m_notes, kWideNotes);
    row->addWidget(m_tally, kWideRest);
    layout.addLayout(row, 1);
}

QSize SpeakerPanel::sizeHint() const
{
    return m_isCompact ? minimumSizeHint() : QSize(m_theme.pixels(1000), m_theme.pixels(640));
}

/// It never makes its window larger than the screen.
QSize SpeakerPanel::minimumSizeHint() const
{
    return {0, m_isCompact ? window()->height() / kStripPart : 0};
}

/// The strip's height follows that of its window.
bool SpeakerPanel::event(QEvent* event)
{
    const bool isMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (m_isCompact && isMoved)
        updateGeometry();
    return QWidget::event(event);
}

void SpeakerPanel::setPicture(std::function<QPixmap(QSize)> picture)
{
    m_copy->setPicture(std::move(picture));
}

void SpeakerPanel::refreshPicture()
{
    m_copy->refresh();
}

void SpeakerPanel::setQuestion(const QString& question)
{
    say(*m_question, question);
}

void SpeakerPanel::setProblem(const QString& problem)
{
    say(*m_problem, problem);
}

void SpeakerPanel::showPlace()
{
    const std::size_t place = m_show.presentation().place();
    m_wasMaking = m_show.standing(place).isMaking;
    say(*m_cover, coverInWords(m_show));
    m_now->setText(tr("%1: %2", "12 of 40, what it is").arg(placeNumber(m_show, place), placeInWords(m_show, place)));
    m_next->setText(m_show.presentation().isLast() ? tr("This is the last one.")
                                                   : tr("Next: %1").arg(placeInWords(m_show, place + 1)));
    m_notes->setNotes(m_show.notesAt(place));
    m_tally->showQuestion();
    showStanding();
}

void SpeakerPanel::showStanding()
{
    const RunStanding standing = m_show.standing(m_show.presentation().place());
    const QString words = standingInWords(standing);
    if (words != m_standing->text() || m_standing->isHidden() != words.isEmpty())
        say(*m_standing, words);
    m_standing->setForegroundRole(isTroubled(standing) ? QPalette::BrightText : QPalette::WindowText);
    m_buttons->refresh();
}

} // namespace interleave
