using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Queues;

internal sealed class QueueTicketMapping : IEntityTypeConfiguration<QueueTicket>
{
    public const int QueueLength = 40;
    public const int TextLength = 20;

    public void Configure(EntityTypeBuilder<QueueTicket> ticket)
    {
        ticket.ToTable("queue_tickets");
        ticket.HasKey(t => t.Id);
        ticket.Property(t => t.Id).ValueGeneratedNever();
        ticket.Property(t => t.Queue).HasMaxLength(QueueLength);
        ticket.Property(t => t.Text).HasMaxLength(TextLength);
        ticket.HasIndex(t => new { t.OfficeId, t.Day, t.Queue, t.Number }).IsUnique();
        ticket.HasIndex(t => t.CaseId);
        ticket.HasOne<Office>().WithMany().HasForeignKey(t => t.OfficeId).OnDelete(DeleteBehavior.Restrict);
        ticket.HasOne<Case>().WithMany().HasForeignKey(t => t.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
