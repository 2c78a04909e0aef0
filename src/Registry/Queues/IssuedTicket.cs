namespace Lajur.Registry.Queues;

/// <summary>A ticket that was just given.</summary>
/// <param name="Ticket">The ticket.</param>
/// <param name="IsToday">True when the applicant may wait for it now.</param>
public sealed record IssuedTicket(QueueTicket Ticket, bool IsToday);
