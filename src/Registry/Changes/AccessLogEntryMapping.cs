using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Changes;

internal sealed class AccessLogEntryMapping : IEntityTypeConfiguration<AccessLogEntry>
{
    public const int DetailLength = 300;

    public void Configure(EntityTypeBuilder<AccessLogEntry> entry)
    {
        entry.ToTable("access_log");
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Subject).HasMaxLength(30);
        entry.Property(e => e.Detail).HasMaxLength(DetailLength);
        entry.HasIndex(e => new { e.CaseId, e.At });
        entry.HasIndex(e => new { e.OfficeId, e.At });
    }
}
