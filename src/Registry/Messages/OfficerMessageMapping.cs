using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Messages;

internal sealed class OfficerMessageMapping : IEntityTypeConfiguration<OfficerMessage>
{
    public void Configure(EntityTypeBuilder<OfficerMessage> message)
    {
        message.ToTable("officer_messages");
        message.HasKey(m => m.Id);
        message.Property(m => m.Id).ValueGeneratedNever();
        message.Property(m => m.Text).HasMaxLength(OfficerMessage.MaxLength);
        message.Property(m => m.Path).HasMaxLength(300);
        message.HasIndex(m => new { m.OfficerId, m.ReadAt });
        message.HasIndex(m => m.CaseId);
        message.HasOne<Officer>().WithMany().HasForeignKey(m => m.OfficerId).OnDelete(DeleteBehavior.Cascade);
        message.HasOne<Case>().WithMany().HasForeignKey(m => m.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
