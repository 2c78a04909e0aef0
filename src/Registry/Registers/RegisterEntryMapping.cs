using Lajur.Registry.Cases;
using Lajur.Registry.Offices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Registers;

internal sealed class RegisterEntryMapping : IEntityTypeConfiguration<RegisterEntry>
{
    public const int BookLength = 40;
    public const int TextLength = 100;
    public const int SubjectLength = 300;

    public void Configure(EntityTypeBuilder<RegisterEntry> entry)
    {
        entry.ToTable("register_entries");
        entry.HasKey(e => e.Id);
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.Book).HasMaxLength(BookLength);
        entry.Property(e => e.Text).HasMaxLength(TextLength);
        entry.Property(e => e.Subject).HasMaxLength(SubjectLength);
        entry.Property(e => e.StampedByName).HasMaxLength(120);
        entry.HasIndex(e => new { e.OfficeId, e.Book, e.Year, e.Number }).IsUnique();
        entry.HasIndex(e => new { e.OfficeId, e.Book, e.EnteredAt, e.Number });
        entry.HasIndex(e => e.CaseId);
        entry.HasOne<Office>().WithMany().HasForeignKey(e => e.OfficeId).OnDelete(DeleteBehavior.Restrict);
        entry.HasOne<Case>().WithMany().HasForeignKey(e => e.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
