using Lajur.Registry.Cases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Notices;

internal sealed class NoticeMapping : IEntityTypeConfiguration<Notice>
{
    public const int SubjectLength = 300;

    public void Configure(EntityTypeBuilder<Notice> notice)
    {
        notice.ToTable("notices");
        notice.HasKey(n => n.Id);
        notice.Property(n => n.Id).ValueGeneratedNever();
        notice.Property(n => n.Medium).HasConversion<string>().HasMaxLength(20);
        notice.Property(n => n.Link).HasConversion<string>().HasMaxLength(20).HasDefaultValue(NoticeLink.Case).HasSentinel(NoticeLink.Case);
        notice.Property(n => n.To).HasMaxLength(254);
        notice.Property(n => n.Path).HasMaxLength(300);
        notice.Property(n => n.Subject).HasMaxLength(SubjectLength);
        notice.Property(n => n.Key).HasMaxLength(100);
        notice.Property(n => n.State).HasConversion<string>().HasMaxLength(20);
        notice.Property(n => n.LastError).HasMaxLength(300);
        notice.HasIndex(n => n.Key).IsUnique();
        notice.HasIndex(n => new { n.State, n.NextTryAt });
        notice.HasIndex(n => n.CaseId);
        notice.HasOne<Case>().WithMany().HasForeignKey(n => n.CaseId).OnDelete(DeleteBehavior.Cascade);
    }
}
