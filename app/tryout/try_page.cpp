// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/try_page.h"

#include <algorithm>
#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QInputEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include "app/theme/bold.h"
#include "app/theme/icons.h"
#include "app/tryout/key_field.h"
#include "app/tryout/latency_strip.h"
#include "app/tryout/moving_sign.h"
#include "core/analysis/response_limits.h"
#include "core/scenario/tried_page.h"

namespace interleave {

namespace {

/// A timer may fire so much too early, and means the picture that is due then.
constexpr Duration kTimerSlack = std::chrono::milliseconds(2);
// In lines of its type: lines of words are no longer than one reads well, and all of its things have room.
constexpr int kLinesWide = 37;
constexpr int kLinesTall = 38;

} // namespace

TryPage::TryPage(const Machine& machine, PageMode mode, const Parameters& work, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_record(machine, mode, work),
      m_fetch({.mode = mode, .work = work, .rate = machine.workRate, .lane = m_record.fetchingLane()}),
      m_things(static_cast<int>(work[tried::kItems]))
{
    setObjectName(QStringLiteral("tryPage"));
    setWindowTitle(tr("Interleave: try it yourself"));
    setWindowIcon(applicationIcon());
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(createHead(mode));
    layout->addWidget(createField());
    m_progress = createNote(tr("Nothing was fetched yet."));
    m_progress->setObjectName(QStringLiteral("progress"));
    layout->addWidget(m_progress);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("things"));
    m_list->setAccessibleName(tr("What was fetched"));
    layout->addWidget(m_list, 1);
    layout->addWidget(createButtons());
    connectParts();
    setTabOrder(m_field, m_fetchButton);
    setTabOrder(m_fetchButton, m_list);
    setTabOrder(m_list, m_closeButton);
    const int line = fontMetrics().height();
    resize(QSize(kLinesWide * line, kLinesTall * line).boundedTo(screen()->availableSize()));
    m_field->setFocus();
}

TryPage::~TryPage()
{
    qApp->removeEventFilter(this);
}

QLabel* TryPage::createNote(const QString& text)
{
    auto* note = new QLabel(text, this);
    note->setWordWrap(true);
    return note;
}

QWidget* TryPage::createHead(PageMode mode)
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    QLabel* title = createNote(titleOf(mode));
    title->setObjectName(QStringLiteral("mode"));
    title->setFont(boldOf(title->font()));
    words->addWidget(title);
    words->addWidget(createNote(explanationOf(mode)));
    words->addStretch(1);
    layout->addLayout(words, 1);
    m_sign = new MovingSign(this);
    layout->addWidget(m_sign);
    return head;
}

QWidget* TryPage::createField()
{
    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    m_field = new KeyField(this);
    m_field->setObjectName(QStringLiteral("keys"));
    auto* label = new QLabel(tr("&Type here:"), this);
    label->setBuddy(m_field);
    m_keyTime = createNote(tr("How long each key takes until it shows will stand here."));
    m_keyTime->setObjectName(QStringLiteral("keyTime"));
    m_strip = new LatencyStrip(this);
    m_strip->setObjectName(QStringLiteral("strip"));
    m_keysFrom = createNote({});
    m_keysFrom->setObjectName(QStringLiteral("keysFrom"));
    layout->addWidget(label);
    layout->addWidget(m_field);
    layout->addWidget(m_keyTime);
    layout->addWidget(m_strip);
    layout->addWidget(m_keysFrom);
    return area;
}

QWidget* TryPage::createButtons()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_fetchButton = new QPushButton(toQString(m_words, {INTERLEAVE_TEXT_N("page", "&Fetch %n thing(s)"), {}, m_things}), this);
    m_fetchButton->setObjectName(QStringLiteral("fetch"));
    m_fetchButton->setAutoDefault(false);
    m_closeButton = new QPushButton(tr("&Close and show what happened"), this);
    m_closeButton->setObjectName(QStringLiteral("close"));
    m_closeButton->setAutoDefault(false);
    layout->addWidget(m_fetchButton);
    layout->addStretch(1);
    layout->addWidget(m_closeButton);
    return row;
}

void TryPage::connectParts()
{
    connect(m_field, &KeyField::pressed, this, &TryPage::takeKey);
    connect(m_field, &KeyField::shown, this, &TryPage::tellKey);
    connect(m_field, &QLineEdit::returnPressed, m_fetchButton, &QPushButton::click);
    connect(m_fetchButton, &QPushButton::clicked, this, &TryPage::fetchThings);
    connect(m_closeButton, &QPushButton::clicked, this, &TryPage::close);
    connect(&m_fetch, &PageFetch::fetched, this, &TryPage::addThing);
    connect(&m_fetch, &PageFetch::finished, this, &TryPage::tellAllFetched);
    connect(&m_fetch, &PageFetch::failed, this,
            [this](const Error& error) { m_progress->setText(toQString(m_words, error.message)); });
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(std::chrono::duration_cast<std::chrono::milliseconds>(tried::kFrame));
    connect(&m_frames, &QTimer::timeout, this, &TryPage::paintSign);
}

Result<Done> TryPage::open()
{
    return m_fetch.open();
}

void TryPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_isOpen || m_run)
        return;
    m_isOpen = true;
    m_fetch.start(m_record.begin());
    qApp->installEventFilter(this);
    m_frames.start();
}

/// What comes soonest tells how the system's clock differs from the run's.
bool TryPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->isInputEvent() && event->spontaneous())
        m_clock.see(static_cast<QInputEvent*>(event)->timestamp(), m_record.now());
    return QWidget::eventFilter(watched, event);
}

void TryPage::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    if (!std::exchange(m_isOpen, false))
        return;
    qApp->removeEventFilter(this);
    m_frames.stop();
    const TimePoint now = m_record.now();
    m_run = m_record.conclude(now, m_fetch.end(now), m_knowsPresses);
    emit closed();
}

// ---- Keys

void TryPage::takeKey(quint64 stampMs)
{
    const TimePoint now = m_record.now();
    const std::optional<TimePoint> pressed = m_clock.timeOf(stampMs, now);
    m_knowsPresses &= pressed.has_value();
    m_keyDue = std::max(pressed.value_or(now), TimePoint{});
    if (m_isOpen)
        m_record.beginTurn(tried::kKeysTask, m_keyDue);
}

void TryPage::tellKey(bool wasPainted)
{
    if (!m_isOpen)
        return;
    const TimePoint shown = m_record.endTurn({.task = tried::kKeysTask, .due = m_keyDue, .wasPainted = wasPainted});
    const Duration latency = shown - m_keyDue;
    m_strip->add(latency);
    m_keyTime->setText(
        toQString(m_words, {INTERLEAVE_TEXT("page", "The last key showed after %1, the slowest after %2: %3."),
                            {latency, m_strip->slowest(), response::titleOf(response::feltAfter(m_strip->slowest()))}}));
    m_keysFrom->setText(
        m_knowsPresses
            ? tr("From when the system says that it was pressed, to a millisecond.")
            : tr("From when it reached the page: the system does not say when keys were pressed, so what they "
                 "waited before that is missing."));
    emit echoed(latency);
}

// ---- The sign

/// All pictures that were due by now, in one painting.
void TryPage::paintSign()
{
    if (!m_isOpen)
        return;
    const TimePoint now = m_record.now();
    if (!m_firstPicture)
        m_firstPicture = now;
    const std::int64_t dueByNow = (now + kTimerSlack - *m_firstPicture) / tried::kFrame + 1;
    const std::int64_t pictures = dueByNow - m_pictures;
    if (pictures <= 0)
        return;
    const TimePoint due = std::min(now, *m_firstPicture + tried::kFrame * m_pictures);
    m_pictures = dueByNow;
    m_record.beginTurn(tried::kSignTask, due);
    const bool wasPainted = m_sign->advance(pictures);
    m_record.endTurn({.task = tried::kSignTask, .due = due, .gap = tried::kFrame, .events = pictures, .wasPainted = wasPainted});
    emit signPainted();
}

// ---- Fetching

void TryPage::fetchThings()
{
    if (!m_isOpen || m_fetch.isOn())
        return;
    m_list->clear();
    m_fetchButton->setEnabled(false);
    m_progress->setText(tr("Fetching …"));
    m_fetch.begin(m_record.now());
}

void TryPage::addThing()
{
    m_list->addItem(tr("Thing %1").arg(m_list->count() + 1));
    m_progress->setText(tr("Fetched: %1 of %2").arg(m_list->count()).arg(m_things));
    emit fetched(m_list->count());
}

void TryPage::tellAllFetched()
{
    m_fetchButton->setEnabled(true);
    m_progress->setText(toQString(m_words, {INTERLEAVE_TEXT_N("page", "All is there: %n thing(s)."), {}, m_things}));
    emit allFetched();
}

} // namespace interleave
