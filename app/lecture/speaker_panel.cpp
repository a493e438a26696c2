// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/speaker_panel.h"

#include <algorithm>
#include <cmath>
#include <QEvent>
#include <QFontInfo>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

#include "app/lecture/clock_line.h"
#include "app/lecture/copy_view.h"
#include "app/lecture/speaker_buttons.h"
#include "app/lecture/speaker_notes.h"
#include "app/lecture/speaker_text.h"
#include "app/lecture/speaker_words.h"
#include "app/lecture/tally_table.h"
#include "app/theme/announcing.h"

namespace interleave {

using gantt::ChromeColours;

namespace {

constexpr double kMargin = 12;
constexpr double kSpacing = 8;
constexpr double kBodyPart = 1.0 / 50; ///< type is at least so high, of the window
constexpr double kNoticed = 0.01;
constexpr int kStripPart = 4; ///< the strip is the window's height through this
constexpr int kWideNotes = 3; ///< the widths of the two columns
constexpr int kWideRest = 2;
constexpr int kStripWords = 4; ///< and of the strip's three
constexpr int kStripRest = 3;

SpeakerText* newText(const char* name, QWidget* parent)
{
    return new SpeakerText(QString::fromLatin1(name), parent);
}

/// What one has to know at once is spoken too.
void tell(SpeakerText& text, const QString& words)
{
    const bool isNew = words != text.text();
    text.setText(words);
    if (isNew && !words.isEmpty())
        announce(text, words);
}

/// Stands out, whatever the look.
void paintAsNotice(SpeakerText& label, const Theme& theme)
{
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.color(&ChromeColours::warningGround));
    label.setPalette(palette);
    label.setAutoFillBackground(true);
}

} // namespace

SpeakerPanel::SpeakerPanel(LectureShow& show, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_show(show),
      m_asked(theme),
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
        shortcut->setContext(Qt::ApplicationShortcut); // the keyboard may be in the audience's window
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
    m_asked = theme;
    m_theme = theme;
    fitType();
    applyTheme();
}

/// Whoever speaks stands before it, and a large window is mostly one that is further away, or has small dots.
void SpeakerPanel::fitType()
{
    const double body = QFontInfo(m_asked.font(TextRole::Body)).pixelSize();
    const double factor = std::max(1.0, window()->height() * kBodyPart / std::max(body, 1.0));
    m_theme = m_asked.scaled(factor);
}

void SpeakerPanel::applyTheme()
{
    m_clock->setTheme(m_theme);
    m_notes->setTheme(m_theme);
    m_tally->setTheme(m_theme);
    m_buttons->setFont(m_theme.font(TextRole::Body));
    paintAsNotice(*m_question, m_theme);
    paintAsNotice(*m_cover, m_theme);
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
    layout->setSizeConstraint(QLayout::SetNoConstraint); // it never makes its window larger than the screen
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(m_theme.pixels(m_isCompact ? kSpacing / 2 : kSpacing));
    m_copy->setVisible(!m_isCompact);
    m_buttons->setVisible(!m_isCompact);
    const TextRole large = m_isCompact ? TextRole::Body : TextRole::Title;
    const TextRole normal = m_isCompact ? TextRole::Small : TextRole::Detail;
    for (SpeakerText* text : {m_question, m_cover})
        text->setFont(m_theme.font(m_isCompact ? TextRole::Title : TextRole::Headline));
    m_now->setFont(m_theme.font(large));
    for (SpeakerText* text : {m_next, m_standing})
        text->setFont(m_theme.font(normal));
    m_problem->setFont(m_theme.font(TextRole::Small));
    for (SpeakerText* text : {m_now, m_next, m_standing, m_problem})
        text->setMostLines(m_isCompact ? 1 : 0);
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
    row->addLayout(left, kStripWords);
    row->addWidget(m_notes, kStripRest);
    row->addWidget(m_tally, kStripRest);
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

/// The strip's height follows that of its window, and the type too.
bool SpeakerPanel::event(QEvent* event)
{
    const bool isSized = event->type() == QEvent::Resize || event->type() == QEvent::Show;
    if (const double before = m_theme.scale(); isSized && (fitType(), std::abs(m_theme.scale() / before - 1) > kNoticed))
        applyTheme();
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
    tell(*m_question, question);
    makeRoom();
}

void SpeakerPanel::setProblem(const QString& problem)
{
    tell(*m_problem, problem);
    makeRoom();
}

/// In the strip what is most pressing takes the place of the rest.
void SpeakerPanel::makeRoom()
{
    const bool isAsked = !m_question->text().isEmpty();
    const bool isCovered = !m_cover->text().isEmpty();
    m_cover->setVisible(isCovered && !(m_isCompact && isAsked));
    m_problem->setVisible(!m_problem->text().isEmpty() && !(m_isCompact && (isAsked || isCovered)));
}

void SpeakerPanel::showPlace()
{
    const std::size_t place = m_show.presentation().place();
    m_wasMaking = m_show.standing(place).isMaking;
    tell(*m_cover, coverInWords(m_show));
    makeRoom();
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
    if (isTroubled(standing))
        tell(*m_standing, standingInWords(standing));
    else
        m_standing->setText(standingInWords(standing));
    m_standing->setForegroundRole(isTroubled(standing) ? QPalette::BrightText : QPalette::WindowText);
    m_buttons->refresh();
}

} // namespace interleave
