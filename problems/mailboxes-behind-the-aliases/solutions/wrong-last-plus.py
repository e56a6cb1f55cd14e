class Solution:
    def numUniqueEmails(self, emails: List[str]) -> int:
        boxes = set()
        for email in emails:
            name, domain = email.split('@')
            boxes.add(name.rsplit('+', 1)[0].replace('.', '') + '@' + domain)
        return len(boxes)
