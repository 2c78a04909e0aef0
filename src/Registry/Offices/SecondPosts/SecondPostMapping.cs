using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Lajur.Registry.Offices.SecondPosts;

internal sealed class SecondPostMapping : IEntityTypeConfiguration<SecondPost>
{
    public const int ReasonLength = 300;

    public void Configure(EntityTypeBuilder<SecondPost> post)
    {
        post.ToTable("second_posts");
        post.HasKey(p => p.Id);
        post.Property(p => p.Id).ValueGeneratedNever();
        post.Property(p => p.Reason).HasMaxLength(ReasonLength);
        post.Property(p => p.RecordedByName).HasMaxLength(120);
        post.HasIndex(p => p.OfficerId).IsUnique();
        post.HasIndex(p => p.HomeOfficerId);
        post.HasIndex(p => p.OfficeId);
        post.HasOne<Office>().WithMany().HasForeignKey(p => p.OfficeId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Officer>().WithMany().HasForeignKey(p => p.OfficerId).OnDelete(DeleteBehavior.Restrict);
        post.HasOne<Officer>().WithMany().HasForeignKey(p => p.HomeOfficerId).OnDelete(DeleteBehavior.Restrict);
    }
}
